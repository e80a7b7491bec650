import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DueFrame } from '../../src/scenes/stage/DueFrame';

let drawn = 0;
let due: DueFrame;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  drawn = 0;
  due = new DueFrame(() => {
    drawn++;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a frame that is due is drawn with the next press, once', () => {
  due.ask();
  due.ask();
  expect(drawn).toBe(0);
  due.pressed();
  vi.advanceTimersByTime(5000);
  expect(drawn).toBe(1);
});

test('without a press it is drawn in a lull', () => {
  due.ask();
  vi.advanceTimersByTime(5000);
  expect(drawn).toBe(1);
});

test('a press draws nothing when nothing is due', () => {
  due.pressed();
  due.ask();
  due.stop();
  vi.advanceTimersByTime(5000);
  expect(drawn).toBe(0);
});
