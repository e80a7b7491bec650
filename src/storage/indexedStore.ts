import { type DBSchema, openDB } from 'idb';
import type { GameStore } from '../app/ports';
import { outcomeOf, valueOrNothing } from './writing';

/** Saves are small (50 bytes a choice), so a play is one record, written whole. */
interface Schema extends DBSchema {
  /** `current`, and what was set aside under its time. */
  plays: { key: string; value: unknown };
  slots: { key: number; value: unknown };
  profile: { key: string; value: unknown };
}

/** Plays in IndexedDB. @throws when the browser does not let us (private windows, blocked storage). */
export const openIndexedStore = async (): Promise<GameStore> => {
  const db = await openDB<Schema>('her', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('plays');
      fresh.createObjectStore('slots');
      fresh.createObjectStore('profile');
    },
  });
  return {
    kind: 'indexeddb',
    readPlay: () => valueOrNothing(() => db.get('plays', 'current')),
    writePlay: (save) => outcomeOf(() => db.put('plays', save, 'current')),
    clearPlay: async () => void (await outcomeOf(() => db.delete('plays', 'current'))),
    setAside: (data) => outcomeOf(() => db.put('plays', data, `aside-${Date.now()}`)),
    readAsides: async () => {
      const keys = await db.getAllKeys('plays', IDBKeyRange.bound('aside-', 'aside-\uffff')).catch(() => []);
      return Promise.all(keys.map(async (key) => ({ key, data: await valueOrNothing(() => db.get('plays', key)) })));
    },
    dropAside: async (key) => void (await outcomeOf(() => db.delete('plays', key))),
    readSlots: async () => {
      const keys = await db.getAllKeys('slots').catch(() => []);
      return Promise.all(keys.map(async (slot) => ({ slot, data: await valueOrNothing(() => db.get('slots', slot)) })));
    },
    writeSlot: (slot, save) => outcomeOf(() => db.put('slots', save, slot)),
    readProfile: () => valueOrNothing(() => db.get('profile', 'profile')),
    writeProfile: (profile) => outcomeOf(() => db.put('profile', profile, 'profile')),
  };
};
