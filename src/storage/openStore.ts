import type { GameStore } from '../app/ports';
import { openIndexedStore } from './indexedStore';
import { createPlainStore } from './plainStore';

/**
 * The best place to keep plays that this browser offers: IndexedDB; else localStorage, which can lose the last
 * seconds when the browser is killed; else memory, which lasts until the page is left. Never rejects.
 */
export const openStore = async (): Promise<GameStore> => {
  try {
    return await openIndexedStore();
  } catch {
    return localStorageWorks() ? createPlainStore('localstorage', localStorage) : createPlainStore('memory', memory());
  }
};

const localStorageWorks = (): boolean => {
  try {
    localStorage.setItem('her:probe', '1');
    localStorage.removeItem('her:probe');
    return true;
  } catch {
    return false;
  }
};

const memory = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};
