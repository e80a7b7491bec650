import type { GameStore } from '../app/ports';
import { outcomeOf, valueOrNothing } from './writing';

/** What is used of a storage of names and strings. */
export type Items = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const slotNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** Damaged text is handed on as it is: core refuses it with words for the player, and it is not overwritten. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Plays as JSON text in a storage of names and strings: localStorage, or memory. */
export const createPlainStore = (kind: GameStore['kind'], items: Items): GameStore => {
  const read = (name: string): Promise<unknown> =>
    valueOrNothing(() => {
      const text = items.getItem(`her:${name}`);
      return text === null ? undefined : parsed(text);
    });
  const write = (name: string, value: unknown) => outcomeOf(() => items.setItem(`her:${name}`, JSON.stringify(value)));
  return {
    kind,
    readPlay: () => read('play'),
    writePlay: (save) => write('play', save),
    clearPlay: async () => void (await outcomeOf(() => items.removeItem('her:play'))),
    setAside: (data) => write(`aside-${Date.now()}`, data),
    readAsides: async () => {
      const names = Array.from({ length: items.length }, (_, index) => items.key(index) ?? '');
      const keys = names.filter((name) => name.startsWith('her:aside-')).map((name) => name.slice('her:'.length));
      return Promise.all(keys.map(async (key) => ({ key, data: await read(key) })));
    },
    dropAside: async (key) => void (await outcomeOf(() => items.removeItem(`her:${key}`))),
    readSlots: async () => {
      const slots = await Promise.all(slotNumbers.map(async (slot) => ({ slot, data: await read(`slot-${slot}`) })));
      return slots.filter(({ data }) => data !== undefined);
    },
    writeSlot: (slot, save) => write(`slot-${slot}`, save),
    readProfile: () => read('profile'),
    writeProfile: (profile) => write('profile', profile),
  };
};
