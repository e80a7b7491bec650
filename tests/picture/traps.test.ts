import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameClock } from '../../src/picture/pace/FrameClock';

const sources = readdirSync('src/picture', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`src/picture/${name}`, 'utf8') }));

const namesOf = (found: RegExp): string[] => sources.filter(({ text }) => found.test(text)).map(({ name }) => name);

test('nothing is multiplied: under a filter it would vanish', () => expect(namesOf(/MULTIPLY/)).toEqual([]));

test('filters lie on cameras alone', () => expect(namesOf(/(?<!camera)\.(?:filters\b|enableFilters)/)).toEqual([]));

test('a fetched picture is turned around while it is decoded, since a bitmap is not turned while it is handed over', () => {
  const decoding = sources.flatMap(({ text }) => text.match(/createImageBitmap\(\w+, \{[^}]*/g) ?? []);
  expect(decoding.length).toBeGreaterThan(0);
  for (const call of decoding) expect(call).toContain("imageOrientation: 'flipY'");
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) =>
    setTimeout(() => frame(performance.now()), 16),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a frame that throws does not end the frames: whoever asks for the next one gets it', () => {
  let drawn = 0;
  const clock = new FrameClock(() => {
    drawn += 1;
    if (drawn === 2) throw new Error('lost');
    return 60;
  });
  clock.wake();
  expect(() => vi.advanceTimersByTime(100)).toThrow('lost');
  expect(drawn).toBe(2);
  clock.wake();
  vi.advanceTimersByTime(100);
  expect(drawn).toBeGreaterThan(4);
});
