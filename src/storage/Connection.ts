import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isFull } from './outcomes';

/** Saves are small (50 bytes a choice), so a play is one record, written whole. */
interface Schema extends DBSchema {
  /** `current`, and what was set aside under its time. */
  plays: { key: string; value: unknown };
  slots: { key: number; value: unknown };
  profile: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

const name = 'her';
const stores = ['plays', 'slots', 'profile'] as const;

/** What a connection is told by the browser; both of idb's words for it. */
interface Callbacks {
  /** Another page holds an older version, and this one waits. */
  readonly blocked: () => void;
  /** The connection is, or has to be, closed. */
  readonly lost: () => void;
}

const openVersion = (version: number | undefined, { blocked, lost }: Callbacks): Promise<Database> =>
  openDB<Schema>(name, version, {
    upgrade: (db) => {
      for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
    },
    blocked,
    blocking: lost,
    terminated: lost,
  });

const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';

/** @throws when the browser does not let us, or when a newer edition has left something else. */
const openDatabase = async (version: number, callbacks: Callbacks): Promise<Database> => {
  const db = await openVersion(version, callbacks).catch((error: unknown) => {
    if (isNewer(error)) return openVersion(undefined, callbacks);
    throw error;
  });
  if (stores.every((store) => db.objectStoreNames.contains(store))) return db;
  db.close();
  throw new Error('the database has other stores');
};

/**
 * The way to the database, for as long as the page lives. The browser may close it (site data cleared, storage gone),
 * and a newer edition must never wait for it: then it is closed, and opened again by the next operation.
 */
export class Connection {
  readonly #version: number;
  readonly #blocked: () => void;
  #opening: Promise<Database> | null = null;

  constructor(version: number, blocked: () => void) {
    this.#version = version;
    this.#blocked = blocked;
  }

  /** @throws when the database cannot be opened; the next call tries again. */
  open(): Promise<Database> {
    if (this.#opening) return this.#opening;
    const opening = openDatabase(this.#version, { blocked: this.#blocked, lost: () => this.#drop(opening) });
    this.#opening = opening;
    opening.catch(() => this.#drop(opening));
    return opening;
  }

  /** Runs an operation; if the connection was closed under it, once more over a new one. @throws as the operation does. */
  async use<T>(operation: (db: Database) => Promise<T>): Promise<T> {
    const opening = this.open();
    const db = await opening;
    try {
      return await operation(db);
    } catch (error) {
      if (isFull(error)) throw error;
      this.#drop(opening);
      return operation(await this.open());
    }
  }

  /** Closing ends what is running first; nobody has to wait for this page longer. */
  #drop(opening: Promise<Database>): void {
    if (this.#opening === opening) this.#opening = null;
    opening.then((db) => db.close()).catch(() => undefined);
  }
}
