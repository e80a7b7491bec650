import { expect, test } from 'vitest';
import { after, PressWait } from '../../src/ui/words/PressWait';

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return done;
};

test('a wait ends at a press, and a press without a wait ends nothing', async () => {
  const wait = new PressWait();
  expect(wait.press()).toBe(false);
  const waiting = wait.wait(new AbortController().signal);
  expect(await settled(waiting)).toBe(false);
  expect(wait.press()).toBe(true);
  expect(await settled(waiting)).toBe(true);
});

test('a wait ends by itself after its time', async () => {
  const wait = new PressWait();
  expect(await settled(wait.wait(new AbortController().signal, after(0)))).toBe(true);
  expect(wait.press()).toBe(false);
});

test('a wait ends when the play is left, also when it was left before', async () => {
  const wait = new PressWait();
  const leaving = new AbortController();
  const waiting = wait.wait(leaving.signal);
  leaving.abort();
  expect(await settled(waiting)).toBe(true);
  expect(await settled(wait.wait(leaving.signal))).toBe(true);
  expect(wait.press()).toBe(false);
});

test('what ends a wait by itself is undone when a press was quicker', async () => {
  const wait = new PressWait();
  let undone = 0;
  const waiting = wait.wait(new AbortController().signal, () => () => {
    undone += 1;
  });
  wait.press();
  await waiting;
  expect(undone).toBe(1);
});
