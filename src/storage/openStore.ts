import type { GameStore } from '../app/ports';
import { openIndexedStore } from './indexedStore';
import { createPlainStore, type Items } from './plainStore';

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

const memory = (): Items => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};
