import { afterEach, expect, test, vi } from 'vitest';
import { isOnlyTab } from '../../src/storage/isOnlyTab';

afterEach(() => vi.unstubAllGlobals());

type Held = (lock: object | null) => unknown;

/** Locks as tabs share them: one holds the name until what its callback gave is settled. */
const sharedLocks = () => {
  const held = new Set<string>();
  return {
    request: async (name: string, _: unknown, callback: Held): Promise<void> => {
      if (held.has(name)) return void (await callback(null));
      held.add(name);
      await callback({ name });
      held.delete(name);
    },
  };
};

test('the first tab is the only one, and holds its place; the second is told', async () => {
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  expect(await isOnlyTab()).toBe(true);
  expect(await isOnlyTab()).toBe(false);
  expect(await isOnlyTab()).toBe(false); // one that was told no holds nothing, and lets go of nothing
});

test('a browser without locks, or one that refuses them, cannot tell, and says yes', async () => {
  vi.stubGlobal('navigator', {});
  expect(await isOnlyTab()).toBe(true);
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } });
  expect(await isOnlyTab()).toBe(true);
});
