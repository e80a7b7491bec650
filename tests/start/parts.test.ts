import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoticeId } from '../../src/app/ports';
import { createPartOf } from '../../src/start/parts';

const told: NoticeId[] = [];
const partOf = createPartOf((notice) => void told.push(notice));

beforeEach(() => {
  told.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const offline = () => Promise.reject(new TypeError('Importing a module script failed.'));

test('a part is loaded and opened once, however often it is wanted', async () => {
  const load = vi.fn(async () => 2);
  const open = vi.fn((two: number) => two * 2);
  const part = partOf(load, open);
  expect(await Promise.all([part.asked(), part.ahead(), part.asked()])).toEqual([4, 4, 4]);
  expect(await part.asked()).toBe(4);
  expect(load).toHaveBeenCalledTimes(1);
  expect(open).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
});

test('who waits for a part that does not come is told, and the next call asks again', async () => {
  const load = vi.fn(async () => 2).mockImplementationOnce(offline);
  const part = partOf(load, (two) => two);
  expect(await part.asked()).toBeNull();
  expect(told).toEqual(['part_missing']);
  expect(await part.asked()).toBe(2);
  expect(told).toEqual(['part_missing']);
});

test('ahead of time nobody is told, and a failure is left alone for some seconds', async () => {
  const load = vi.fn(async () => 2).mockImplementationOnce(offline);
  const part = partOf(load, (two) => two);
  expect(await part.ahead()).toBeNull();
  expect(await part.ahead()).toBeNull();
  expect(load).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(await part.ahead()).toBe(2);
  expect(told).toEqual([]);
});

test('a part that is long on its way is said to be', async () => {
  let arrive: (two: number) => void = () => undefined;
  const part = partOf(
    () => new Promise<number>((done) => (arrive = done)),
    (two) => two,
  );
  const waiting = part.asked();
  await vi.advanceTimersByTimeAsync(2500);
  expect(told).toEqual(['part_late']);
  arrive(2);
  expect(await waiting).toBe(2);
});

test('what goes wrong in opening a part is no matter of the network', async () => {
  const part = partOf(
    async () => 2,
    () => {
      throw new RangeError('ours');
    },
  );
  await expect(part.asked()).rejects.toThrow('ours');
  expect(told).toEqual([]);
});
