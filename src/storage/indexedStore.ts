import type { Connection } from './Connection';
import type { RawStore } from './rawStore';

/** Plays in IndexedDB. */
export const createIndexedStore = (connection: Connection): RawStore => ({
  readPlay: () => connection.use((db) => db.get('plays', 'current')),
  writePlay: (save) => connection.use((db) => db.put('plays', save, 'current')),
  clearPlay: () => connection.use((db) => db.delete('plays', 'current')),
  setAside: (data) => connection.use((db) => db.put('plays', data, `aside-${Date.now()}`)),
  readAsides: () =>
    connection.use(async (db) => {
      const keys = await db.getAllKeys('plays', IDBKeyRange.bound('aside-', 'aside-\uffff'));
      return Promise.all(keys.map(async (key) => ({ key, data: await db.get('plays', key) })));
    }),
  dropAside: (key) => connection.use((db) => db.delete('plays', key)),
  readSlots: () =>
    connection.use(async (db) => {
      const keys = await db.getAllKeys('slots');
      return Promise.all(keys.map(async (slot) => ({ slot, data: await db.get('slots', slot) })));
    }),
  writeSlot: (slot, save) => connection.use((db) => db.put('slots', save, slot)),
  readProfile: () => connection.use((db) => db.get('profile', 'profile')),
  writeProfile: (profile) => connection.use((db) => db.put('profile', profile, 'profile')),
});
