import type { RawStore } from './rawStore';

type Items = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

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
export const createPlainStore = (items: Items): RawStore => {
  const read = async (name: string): Promise<unknown> => {
    const text = items.getItem(`her:${name}`);
    return text === null ? undefined : parsed(text);
  };
  const write = async (name: string, value: unknown) => items.setItem(`her:${name}`, JSON.stringify(value));
  return {
    readPlay: () => read('play'),
    writePlay: (save) => write('play', save),
    clearPlay: async () => items.removeItem('her:play'),
    setAside: (data) => write(`aside-${Date.now()}`, data),
    readSlots: async () => {
      const slots = await Promise.all(slotNumbers.map(async (slot) => ({ slot, data: await read(`slot-${slot}`) })));
      return slots.filter(({ data }) => data !== undefined);
    },
    writeSlot: (slot, save) => write(`slot-${slot}`, save),
    readProfile: () => read('profile'),
    writeProfile: (profile) => write('profile', profile),
  };
};
