import { asideKey } from './asideKey';
import type { RawStore } from './rawStore';

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

/** A raw store that can also be emptied, thing by thing. */
export interface PlainStore extends RawStore {
  readonly dropSlot: (slot: number) => Promise<void>;
  readonly dropProfile: () => Promise<void>;
}

/** Plays as JSON text in a storage of names and strings: localStorage, or memory. */
export const createPlainStore = (items: Items): PlainStore => {
  const read = async (name: string): Promise<unknown> => {
    const text = items.getItem(`her:${name}`);
    return text === null ? undefined : parsed(text);
  };
  const write = async (name: string, value: unknown) => items.setItem(`her:${name}`, JSON.stringify(value));
  return {
    readPlay: () => read('play'),
    writePlay: (save) => write('play', save),
    clearPlay: async () => items.removeItem('her:play'),
    setAside: (data) => write(asideKey(), data),
    readAsides: async () => {
      const names = Array.from({ length: items.length }, (_, index) => items.key(index) ?? '');
      const keys = names.filter((name) => name.startsWith('her:aside-')).map((name) => name.slice('her:'.length));
      return Promise.all(keys.map(async (key) => ({ key, data: await read(key) })));
    },
    dropAside: async (key) => items.removeItem(`her:${key}`),
    readSlots: async () => {
      const slots = await Promise.all(slotNumbers.map(async (slot) => ({ slot, data: await read(`slot-${slot}`) })));
      return slots.filter(({ data }) => data !== undefined);
    },
    writeSlot: (slot, save) => write(`slot-${slot}`, save),
    dropSlot: async (slot) => items.removeItem(`her:slot-${slot}`),
    dropProfile: async () => items.removeItem('her:profile'),
    readProfile: () => read('profile'),
    writeProfile: (profile) => write('profile', profile),
  };
};
