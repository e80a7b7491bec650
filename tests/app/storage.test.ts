import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayStore } from '../../src/app/ports';
import type { SaveGame } from '../../src/core/saveGame';
import { openStore } from '../../src/storage/openStore';

/** Stores look into a save only for its time. */
const saveAt = (savedAt: number): SaveGame => ({
  format: 1,
  storyHash: 'one',
  begin: { playthroughs: 0, endingsSeen: 0 },
  log: [],
  at: { turn: 0, beat: 0 },
  label: { scene: 'letter', lastLine: 'One.', savedAt },
});
const save = saveAt(7);
const older = saveAt(1);

const fakeStorage = (setItem?: () => void): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: setItem ?? ((name: string, value: string) => void items.set(name, value)),
    removeItem: (name: string) => void items.delete(name),
  } as unknown as Storage; // what is used of it
};

/** The store, with what the player was told and how often late answers came. */
const open = (version?: number): { store: PlayStore; told: string[]; answers: () => number } => {
  const told: string[] = [];
  let answers = 0;
  const store = openStore({ tell: (notice) => void told.push(notice), answered: () => (answers += 1) }, version);
  return { store, told, answers: () => answers };
};

let local: Storage;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  local = fakeStorage();
  vi.stubGlobal('localStorage', local);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The storage waits by timers, the fake database by setImmediate: only the first are ours to turn. */
const takeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

const no = (): never => {
  throw new DOMException('no', 'SecurityError');
};

const blockIndexedDb = () => vi.stubGlobal('indexedDB', { open: no });

const rooms: [string, string[], () => void][] = [
  ['the database', [], () => undefined],
  ['localStorage, where the database is blocked', ['storage_fallback'], blockIndexedDb],
  ['localStorage, where there is no database', ['storage_fallback'], () => vi.stubGlobal('indexedDB', undefined)],
  [
    'memory, where there is nothing else',
    ['storage_none'],
    () => {
      vi.stubGlobal('indexedDB', undefined);
      vi.stubGlobal('localStorage', undefined);
    },
  ],
  [
    'memory, where even to look at a storage is forbidden',
    ['storage_none'],
    () => {
      Object.defineProperty(globalThis, 'indexedDB', { get: no, configurable: true });
      Object.defineProperty(globalThis, 'localStorage', { get: no, configurable: true });
    },
  ],
];

test.each(rooms)('plays, slots and profile come back from %s', async (_, words, arrange) => {
  arrange();
  const { store, told } = open();
  expect(await store.readPlay()).toBeUndefined();
  expect(await store.writePlay(save)).toBe('written');
  expect(await store.writeSlot(2, save)).toBe('written');
  expect(await store.writeProfile({ playthroughs: 1, endings: ['return_to_sender'] })).toBe('written');
  expect(await store.readPlay()).toEqual(save);
  expect(await store.readSlots()).toEqual([{ slot: 2, data: save }]);
  expect(await store.readProfile()).toEqual({ playthroughs: 1, endings: ['return_to_sender'] });
  for (const data of ['one', 'other']) expect(await store.setAside(data)).toBe('written');
  const asides = await store.readAsides();
  expect(asides.map(({ data }) => data).sort()).toEqual(['one', 'other']); // of one millisecond, mostly
  await store.dropAside(asides[0]?.key ?? '');
  expect(await store.readAsides()).toEqual(asides.slice(1));
  await store.clearPlay();
  expect(await store.readPlay()).toBeUndefined();
  expect(told).toEqual(words);
});

test('full storage is an outcome, not an exception', async () => {
  blockIndexedDb();
  let probes = 0;
  const full = () => {
    if (probes++ > 0) throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', fakeStorage(full));
  expect(await open().store.writePlay(save)).toBe('full');
});

test('damaged text in localStorage is handed on as it is, to be refused with words', async () => {
  blockIndexedDb();
  local.setItem('her:play', '{"format":1,"lo');
  expect(await open().store.readPlay()).toBe('{"format":1,"lo');
});

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

const names = ['plays', 'slots', 'profile'] as const;

/** Somebody else's connection; it makes the stores where there are none. */
const connect = (version?: number, stores: readonly string[] = names): Promise<IDBDatabase> => {
  const opening = indexedDB.open('her', version);
  opening.onupgradeneeded = () => {
    for (const name of stores)
      if (!opening.result.objectStoreNames.contains(name)) opening.result.createObjectStore(name);
  };
  return settled(opening);
};

const fill = async (name: (typeof names)[number], key: IDBValidKey, value: unknown): Promise<void> => {
  const db = await connect();
  await settled(db.transaction(name, 'readwrite').objectStore(name).put(value, key));
  db.close();
};

/** All that lies in a store, as somebody else reads it. */
const all = async (name: (typeof names)[number]): Promise<unknown[]> => {
  const db = await connect();
  const values = await settled(db.transaction(name).objectStore(name).getAll());
  db.close();
  return values;
};

/** Keeps a transaction alive until it is let go: whoever comes after it waits. */
const hold = (store: IDBObjectStore): { letGo: () => void } => {
  let isHeld = true;
  const spin = (): void => {
    if (isHeld) store.get('nothing').onsuccess = spin;
  };
  spin();
  return {
    letGo: () => {
      isHeld = false;
    },
  };
};

/** A page of a newer edition is changing the database, and takes its time. */
const holdUpgrade = (): Promise<{ letGo: () => void }> =>
  new Promise((held) => {
    const opening = indexedDB.open('her', 2);
    opening.onupgradeneeded = () => opening.transaction && held(hold(opening.transaction.objectStore('plays')));
    opening.onsuccess = () => opening.result.close();
  });

/** Another page writes, and takes its time. */
const holdWrites = async (): Promise<{ letGo: () => void }> => {
  const db = await connect();
  return hold(db.transaction(names, 'readwrite').objectStore('plays'));
};

/** The connections that the game opens. */
const watchConnections = (): IDBDatabase[] => {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const opening = open(name, version);
    opening.addEventListener('success', () => opened.push(opening.result));
    return opening;
  });
  return opened;
};

test('a database that does not open in time: nothing is read, the play goes on in a simpler place, and is there afterwards', async () => {
  await (await connect(1)).close();
  await fill('plays', 'current', older);
  const upgrade = await holdUpgrade();
  takeTimers();
  const { store, told, answers } = open();
  const reading = store.readPlay();
  await vi.advanceTimersByTimeAsync(3000);
  expect(await reading).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(['storage_late']);
  vi.useRealTimers();
  const before = performance.now();
  expect(await store.writePlay(save)).toBe('written');
  expect(performance.now() - before).toBeLessThan(500); // who waited once does not wait again
  expect(await store.readPlay()).toEqual(save);
  expect(answers()).toBe(0);
  upgrade.letGo();
  await vi.waitFor(() => expect(answers()).toBe(1));
  expect(await store.readPlay()).toEqual(save);
  expect(await all('plays')).toEqual(expect.arrayContaining([save, older])); // the old one is set aside
  expect(local.getItem('her:play')).toBeNull();
});

test('the second line of a turn waits two seconds for the first write, however long the storage does', async () => {
  await (await connect(1)).close();
  const upgrade = await holdUpgrade();
  takeTimers();
  const { store } = open();
  let outcome = '';
  void store.writePlay(save).then((value) => (outcome = value));
  await vi.advanceTimersByTimeAsync(1900);
  expect(outcome).toBe('');
  await vi.advanceTimersByTimeAsync(200);
  expect(outcome).toBe('written');
  upgrade.letGo();
});

test('a write that is not answered in time is late, does not hold up the next, and is made when the storage answers', async () => {
  const { store, told, answers } = open();
  expect(await store.writePlay(older)).toBe('written');
  const writes = await holdWrites();
  takeTimers();
  const writing = store.writePlay(save);
  await vi.advanceTimersByTimeAsync(950);
  expect(told).toEqual([]); // it may only be slow
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual(['storage_late']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await writing).toBe('late');
  const reading = store.readSlots();
  await vi.advanceTimersByTimeAsync(0);
  expect(await reading).toEqual([]);
  vi.useRealTimers();
  writes.letGo();
  await vi.waitFor(() => expect(answers()).toBe(1));
  expect(await store.readPlay()).toEqual(save);
});

test('what could not be read in time is never written over: play and slot are set aside, the profile is joined', async () => {
  await (await connect(1)).close();
  await fill('plays', 'current', older);
  await fill('slots', 3, older);
  await fill('profile', 'profile', { playthroughs: 5, endings: ['wet_ink'] });
  const { store } = open();
  await store.setAside('opened');
  const writes = await holdWrites();
  takeTimers();
  const reading = Promise.all([store.readPlay(), store.readSlots(), store.readProfile()]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await reading).toEqual([undefined, [], undefined]);
  vi.useRealTimers();
  const writing = [
    store.writePlay(save),
    store.writeSlot(3, save),
    store.writeProfile({ playthroughs: 1, endings: ['good_company'] }),
  ];
  writes.letGo();
  await Promise.all(writing);
  await vi.waitFor(async () => expect(await store.readPlay()).toEqual(save));
  expect(await store.readSlots()).toEqual([{ slot: 3, data: save }]);
  expect(await store.readProfile()).toEqual({ playthroughs: 6, endings: ['wet_ink', 'good_company'] });
  expect(await all('plays')).toContainEqual(older);
});

test('what the database will not take when it opens late stays in the simpler place', async () => {
  await (await connect(1)).close();
  const upgrade = await holdUpgrade();
  takeTimers();
  const { store, answers } = open();
  const reading = store.readPlay();
  await vi.advanceTimersByTimeAsync(3000);
  await reading;
  vi.useRealTimers();
  expect(await store.writePlay(save)).toBe('written');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  upgrade.letGo();
  await vi.waitFor(() => expect(answers()).toBe(1));
  expect(JSON.parse(local.getItem('her:play') ?? 'null')).toEqual(save);
});

test('what an earlier visit left in the simpler place stays there until there is room for it', async () => {
  await (await connect(1)).close();
  await fill('plays', 'current', older);
  local.setItem('her:play', JSON.stringify(save));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const upgrade = await holdUpgrade();
  takeTimers();
  const { store, answers } = open();
  const reading = store.readSlots();
  await vi.advanceTimersByTimeAsync(3000);
  await reading;
  vi.useRealTimers();
  upgrade.letGo();
  await vi.waitFor(() => expect(answers()).toBe(1));
  expect(put).toHaveBeenCalled();
  expect(JSON.parse(local.getItem('her:play') ?? 'null')).toEqual(save);
});

test.each([
  ['the database', () => undefined],
  ['localStorage', blockIndexedDb],
])('two that are set aside in %s at the same time are both kept', async (_, arrange) => {
  arrange();
  vi.spyOn(Date, 'now').mockReturnValue(1000);
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  });
  const { store } = open();
  await Promise.all([store.setAside(save), store.setAside(older)]);
  const kept = (await store.readAsides()).map(({ data }) => data);
  expect(kept).toHaveLength(2);
  expect(kept).toEqual(expect.arrayContaining([save, older]));
});

test('a play that ended while the database was late leaves the one that lies there', async () => {
  await (await connect(1)).close();
  await fill('plays', 'current', older);
  const upgrade = await holdUpgrade();
  takeTimers();
  const { store, answers } = open();
  const reading = store.readPlay();
  await vi.advanceTimersByTimeAsync(3000);
  await reading;
  vi.useRealTimers();
  await store.writePlay(save);
  await store.clearPlay();
  expect(await store.readPlay()).toBeUndefined();
  upgrade.letGo();
  await vi.waitFor(() => expect(answers()).toBe(1));
  expect(await store.readPlay()).toEqual(older);
});

test.each([
  ['later', older, save, save],
  ['earlier', save, older, save],
])(
  'a play that was left in the simpler place, %s than the one in the database, is brought over',
  async (_, kept, left, current) => {
    await (await connect(1)).close();
    await fill('plays', 'current', kept);
    local.setItem('her:play', JSON.stringify(left));
    expect(await open().store.readPlay()).toEqual(current);
    expect(await all('plays')).toEqual(expect.arrayContaining([save, older]));
    expect(local.getItem('her:play')).toBeNull();
  },
);

test.each([
  ['by the browser, with its data', (db: IDBDatabase) => forceCloseDatabase(db as never)], // its types ask for the class
  ['without a word', (db: IDBDatabase) => db.close()],
])('a connection that is closed in mid-play, %s, is opened again', async (_, cut) => {
  const opened = watchConnections();
  const { store, told } = open();
  expect(await store.writePlay(older)).toBe('written');
  for (const db of opened) cut(db);
  expect(await store.writePlay(save)).toBe('written');
  expect(await store.readPlay()).toEqual(save);
  expect(told).toEqual([]);
});

test('a newer edition changes the database at once, and this page writes on in what it has made of it', async () => {
  const { store, told } = open();
  expect(await store.writePlay(older)).toBe('written');
  const newer = await connect(2, [...names, 'letters']);
  expect(newer.version).toBe(2);
  expect(await store.writePlay(save)).toBe('written');
  expect(await all('plays')).toEqual([save]);
  newer.close();
  expect(await open().store.readPlay()).toEqual(save);
  expect(told).toEqual([]);
});

test('a database of a newer edition that has other stores is left alone, with words', async () => {
  await (await connect(2, ['letters'])).close();
  const { store, told } = open();
  expect(await store.writePlay(save)).toBe('written');
  expect(told).toEqual(['storage_fallback']);
  expect(local.getItem('her:play')).not.toBeNull();
});

test('who deletes the database does not wait for this page, and later writes make a new one', async () => {
  const { store } = open();
  await store.writePlay(older);
  await settled(indexedDB.deleteDatabase('her'));
  expect(await store.writePlay(save)).toBe('written');
  expect(await all('plays')).toEqual([save]);
});

test('an older tab that holds the database is named, and once it is closed all is there', async () => {
  const holder = await connect(1); // hears of no newer version
  await settled(holder.transaction('plays', 'readwrite').objectStore('plays').put(older, 'current'));
  takeTimers();
  const { store, told, answers } = open(2);
  const reading = store.readPlay();
  await vi.waitFor(() => expect(told).toContain('storage_held'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await reading).toBeUndefined();
  vi.useRealTimers();
  holder.close();
  await vi.waitFor(() => expect(answers()).toBe(1));
  expect(await store.readPlay()).toEqual(older);
});

test('slots, an ending and what was set aside without a database are there when there is one, each once', async () => {
  const working = indexedDB;
  blockIndexedDb();
  const without = open().store;
  expect(await without.writeSlot(1, save)).toBe('written');
  expect(await without.writeSlot(2, older)).toBe('written');
  expect(await without.setAside('one')).toBe('written');
  expect(await without.writeProfile({ playthroughs: 1, endings: ['wet_ink'] })).toBe('written');
  vi.stubGlobal('indexedDB', working);
  await (await connect(1)).close();
  await fill('slots', 2, save);
  await fill('profile', 'profile', { playthroughs: 2, endings: ['good_company'] });
  for (let visit = 0; visit < 2; visit++) {
    const { store } = open();
    expect(await store.readSlots()).toEqual([
      { slot: 1, data: save },
      { slot: 2, data: save },
    ]);
    const asides = (await store.readAsides()).map(({ data }) => data);
    expect(asides).toHaveLength(2);
    expect(asides).toEqual(expect.arrayContaining(['one', older]));
    expect(await store.readProfile()).toEqual({ playthroughs: 3, endings: ['good_company', 'wet_ink'] });
  }
});
