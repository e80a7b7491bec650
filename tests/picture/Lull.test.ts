import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lull } from '../../src/picture/pace/Lull';

let done: string[] = [];
let lull: Lull;
const work = (name: string): void => {
  void lull.whenIdle().then(() => done.push(name));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16));
  done = [];
  lull = new Lull();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('in a lull work is done at once', async () => {
  work('a');
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['a']);
});

test('while presses follow each other, one piece is done behind the words of each, in their order', async () => {
  lull.pressed({ draws: false });
  for (const name of ['a', 'b', 'c']) work(name);
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual([]);
  lull.pressed({ draws: false });
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual(['a']);
  lull.pressed({ draws: false });
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual(['a', 'b']);
});

test('a press that has a frame drawn leaves no time for anything else', async () => {
  lull.pressed({ draws: false });
  work('a');
  lull.pressed({ draws: true });
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual([]);
  lull.pressed({ draws: false });
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual(['a']);
});

test('when no press follows, all that waits is done', async () => {
  lull.pressed({ draws: false });
  for (const name of ['a', 'b']) work(name);
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['a', 'b']);
});
