import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameClock } from '../../src/picture/pace/FrameClock';

/** Milliseconds between two frames of the browser's. */
const frame = 16;

/** Every frame that was drawn: when, and how much time it was told has passed. */
let drawn: { readonly at: number; readonly seconds: number }[] = [];
/** What the picture asks for after each. */
let rate = 0;
let clock: FrameClock;

/** The browser's frames come at multiples of `frame`. */
const requestFrame = (run: (now: number) => void) => {
  const next = frame - (Date.now() % frame);
  return setTimeout(() => run(Date.now()), next);
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', requestFrame);
  drawn = [];
  rate = 0;
  clock = new FrameClock((at, seconds) => {
    drawn.push({ at, seconds });
    return rate;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => {
  vi.advanceTimersByTime(milliseconds);
};

test('nothing is drawn before it is woken, and what wants no frames gets one', () => {
  pass(1000);
  expect(drawn).toEqual([]);
  clock.wake();
  pass(1000);
  expect(drawn).toHaveLength(1);
});

test('out of sleep the frame comes one later, so that the words of a press come first', () => {
  clock.wake();
  pass(frame);
  expect(drawn).toEqual([]);
  pass(frame);
  expect(drawn.map(({ at }) => at)).toEqual([2 * frame]);
});

test('woken many times at once it draws one frame', () => {
  for (let times = 0; times < 5; times++) clock.wake();
  pass(1000);
  expect(drawn).toHaveLength(1);
});

test('at sixty frames a second it draws every frame of the browser’s, with the time that has passed', () => {
  rate = 60;
  clock.wake();
  pass(12 * frame);
  expect(drawn).toHaveLength(11);
  for (const { seconds } of drawn.slice(1)) expect(seconds).toBeCloseTo(frame / 1000);
});

test.each([10, 20])('at %i it draws about as many, and none of the others', (wanted) => {
  rate = wanted;
  clock.wake();
  pass(4000);
  expect(drawn.length / 4).toBeGreaterThan(wanted * 0.8);
  expect(drawn.length / 4).toBeLessThanOrEqual(wanted * 1.1);
});

test('a press between slow frames draws at once, and the next is counted from there', () => {
  rate = 2;
  clock.wake();
  pass(100);
  drawn = [];
  clock.wake();
  pass(frame);
  expect(drawn).toHaveLength(1);
  pass(400);
  expect(drawn).toHaveLength(1);
  pass(200);
  expect(drawn).toHaveLength(2);
});

test('it falls asleep when the picture wants no more, and the time of a sleep does not count', () => {
  rate = 60;
  clock.wake();
  pass(200);
  rate = 0;
  pass(200);
  const before = drawn.length;
  pass(60_000);
  expect(drawn).toHaveLength(before);
  clock.wake();
  pass(100);
  expect(drawn).toHaveLength(before + 1);
  expect(drawn.at(-1)?.seconds).toBeLessThanOrEqual(1 / 60);
});

test('a frame that was held up counts for a quarter of a second at most', () => {
  rate = 1;
  clock.wake();
  pass(5000);
  expect(drawn.length).toBeGreaterThan(3);
  for (const { seconds } of drawn) expect(seconds).toBeLessThanOrEqual(0.25);
});
