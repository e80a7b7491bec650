import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SaveGame } from '../../src/core/saveGame';
import { openStore } from '../../src/storage/openStore';

const save = { format: 1, log: [] } as unknown as SaveGame; // stores never look inside

const fakeStorage = (setItem?: () => void): Storage => {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: setItem ?? ((name: string, value: string) => void items.set(name, value)),
    removeItem: (name: string) => void items.delete(name),
  } as unknown as Storage; // the three methods that are used
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const blockIndexedDb = () =>
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });

const rooms: [string, () => void][] = [
  ['indexeddb', () => undefined],
  [
    'localstorage',
    () => {
      blockIndexedDb();
      vi.stubGlobal('localStorage', fakeStorage());
    },
  ],
  [
    'memory',
    () => {
      blockIndexedDb();
      vi.stubGlobal('localStorage', undefined);
    },
  ],
];

test.each(rooms)('plays, slots and profile come back from %s', async (kind, arrange) => {
  arrange();
  const store = await openStore();
  expect(store.kind).toBe(kind);
  expect(await store.readPlay()).toBeUndefined();
  expect(await store.writePlay(save)).toBe('written');
  expect(await store.writeSlot(2, save)).toBe('written');
  expect(await store.writeProfile({ playthroughs: 1, endings: ['return_to_sender'] })).toBe('written');
  expect(await store.readPlay()).toEqual(save);
  expect(await store.readSlots()).toEqual([{ slot: 2, data: save }]);
  expect(await store.readProfile()).toEqual({ playthroughs: 1, endings: ['return_to_sender'] });
  await store.clearPlay();
  expect(await store.readPlay()).toBeUndefined();
});

test('full storage is an outcome, not an exception', async () => {
  blockIndexedDb();
  let probes = 0;
  const full = () => {
    if (probes++ > 0) throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', fakeStorage(full));
  const store = await openStore();
  expect(await store.writePlay(save)).toBe('full');
});

test('damaged text in localStorage is handed on as it is, to be refused with words', async () => {
  blockIndexedDb();
  const storage = fakeStorage();
  storage.setItem('her:play', '{"format":1,"lo');
  vi.stubGlobal('localStorage', storage);
  expect(await (await openStore()).readPlay()).toBe('{"format":1,"lo');
});
