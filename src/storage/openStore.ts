import type { NoticeId, PlayStore } from '../app/ports';
import { bringOver, readLeft } from './bringOver';
import { Connection } from './Connection';
import { createIndexedStore } from './indexedStore';
import type { RawStore } from './rawStore';
import { createSteadyStore, type StoreWatch } from './steadyStore';
import { createPlainStore, type Items, type PlainStore } from './textStore';

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

/** What serves without a database, and what the player is told then. */
const simplerPlace = (): { readonly standIn: PlainStore; readonly words: NoticeId } =>
  localStorageWorks()
    ? { standIn: createPlainStore(localStorage), words: 'storage_fallback' }
    : { standIn: createPlainStore(memory()), words: 'storage_none' };

/** The schema of what is kept: only a change of the stores' names or keys raises it. */
const schemaVersion = 1;

/**
 * The best place to keep plays that this browser offers: IndexedDB; else localStorage, which can lose the last
 * seconds when the browser is killed; else memory, which lasts until the page is left. Can be asked at once.
 */
export const openStore = (watch: StoreWatch, version = schemaVersion): PlayStore => {
  const { standIn, words } = simplerPlace();
  const connection = new Connection(version, () => watch.tell('storage_held'));
  const database = createIndexedStore(connection);
  const open = async (): Promise<RawStore> => {
    const left = await readLeft(standIn).catch(() => null);
    try {
      await connection.open();
    } catch {
      watch.tell(words);
      return standIn;
    }
    if (left) await bringOver(left, standIn, database).catch(() => undefined);
    return database;
  };
  return createSteadyStore({ opening: open(), standIn }, watch);
};
