import type { NoticeId, PlayStore } from '../app/ports';
import { decodeSave, type SaveGame } from '../core/saveGame';
import { Connection } from './Connection';
import { createIndexedStore } from './indexedStore';
import { createPlainStore, type Items } from './plainStore';
import type { RawStore } from './rawStore';
import { createSteadyStore, type StoreWatch } from './steadyStore';

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
const simplerPlace = (): { readonly standIn: RawStore; readonly words: NoticeId } =>
  localStorageWorks()
    ? { standIn: createPlainStore(localStorage), words: 'storage_fallback' }
    : { standIn: createPlainStore(memory()), words: 'storage_none' };

const savedAt = (play: unknown): number => {
  const decoded = decodeSave(play);
  return 'save' in decoded ? decoded.save.label.savedAt : 0;
};

/** A play that an earlier visit had to leave in the simpler place: the later of two goes on, the other is set aside. */
const bringOver = async (play: unknown, from: RawStore, to: RawStore): Promise<void> => {
  if (play === undefined) return;
  const old = await to.readPlay();
  const isLater = old === undefined || savedAt(play) > savedAt(old);
  if (!isLater) await to.setAside(play);
  else {
    if (old !== undefined) await to.setAside(old);
    await to.writePlay(play as SaveGame); // a store never looks inside
  }
  await from.clearPlay();
};

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
    const left = await standIn.readPlay().catch(() => undefined);
    try {
      await connection.open();
    } catch {
      watch.tell(words);
      return standIn;
    }
    await bringOver(left, standIn, database).catch(() => undefined);
    return database;
  };
  return createSteadyStore({ opening: open(), standIn }, watch);
};
