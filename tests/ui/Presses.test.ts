import { expect, test } from 'vitest';
import { type PressEvent, Presses } from '../../src/ui/input/Presses';

const pointer = (type: string, timeStamp: number, pointerId = 1): PressEvent => ({ type, timeStamp, pointerId });
const click = (timeStamp: number, pointerId?: number): PressEvent =>
  pointerId === undefined
    ? { type: 'click', timeStamp, detail: 1 }
    : { type: 'click', timeStamp, pointerId, detail: 1 };
const key = (type: string, timeStamp: number, name: string, repeat = false): PressEvent => ({
  type,
  timeStamp,
  key: name,
  repeat,
});
/** A click that no pointer made. */
const bare = (timeStamp: number): PressEvent => ({ type: 'click', timeStamp, pointerId: -1, detail: 0 });

const began = (...events: readonly PressEvent[]): number => {
  const presses = new Presses();
  for (const event of events) presses.hear(event);
  return presses.began;
};

test('a click begins when its own pointer came down', () => {
  expect(began(pointer('pointerdown', 10), click(500, 1))).toBe(10);
  expect(began(pointer('pointerdown', 10), pointer('pointerdown', 400, 7), click(420, 7), click(500, 1))).toBe(10);
});

test('a click that does not say whose it is begins when a pointer last came down', () => {
  expect(began(pointer('pointerdown', 10), pointer('pointerdown', 400, 7), click(500))).toBe(400);
});

test('a second click is not the first one’s, and a finger that was dragged away clicks nothing', () => {
  expect(began(pointer('pointerdown', 10), click(20, 1), click(500, 1))).toBe(500);
  expect(began(pointer('pointerdown', 10, 7), pointer('pointercancel', 40, 7), click(500, 7))).toBe(500);
});

test('of fingers that never clicked no more than a few are remembered', () => {
  const fingers = Array.from({ length: 100 }, (_, id) => pointer('pointerdown', id, id));
  expect(began(...fingers, click(500, 0))).toBe(500);
  expect(began(...fingers, click(500, 99))).toBe(99);
});

test('a click of Enter begins when Enter went down, however often the key repeats', () => {
  expect(began(key('keydown', 10, 'Enter'), bare(11))).toBe(10);
  expect(began(key('keydown', 10, 'Enter'), key('keydown', 500, 'Enter', true))).toBe(10);
  expect(began(key('keydown', 10, 'Enter'), key('keydown', 500, 'Enter', true), bare(501))).toBe(10);
});

test('a click of Space begins when Space went down, and comes as it goes up', () => {
  expect(began(key('keydown', 10, ' '), key('keyup', 500, ' '), bare(500))).toBe(10);
  expect(began(key('keydown', 10, ' '), key('keydown', 400, 'Tab'), key('keyup', 500, ' '), bare(500))).toBe(10);
});

test('a click without a pointer or a key begins at itself', () => {
  expect(began(bare(500))).toBe(500);
  expect(began(pointer('pointerdown', 10), bare(500))).toBe(500);
  expect(began(key('keydown', 10, ' '), bare(500))).toBe(500);
  expect(began(key('keydown', 10, 'Control'), bare(500))).toBe(500);
  expect(began(key('keydown', 10, 'Enter'), key('keyup', 20, 'Enter'), bare(500))).toBe(500);
});

test('after the keyup is over, and after the page was left, a click without a pointer is nobody’s', () => {
  const presses = new Presses();
  presses.hear(key('keydown', 10, ' '));
  presses.hear(key('keyup', 20, ' '));
  presses.keyIsUp();
  presses.hear(bare(500));
  expect(presses.began).toBe(500);
  presses.hear(key('keydown', 600, 'Enter'));
  presses.forget();
  presses.hear(bare(700));
  expect(presses.began).toBe(700);
});

test('other keys begin when they go down', () => {
  expect(began(key('keydown', 10, '1'))).toBe(10);
  expect(began(key('keydown', 10, 'Enter'), key('keydown', 40, '1'))).toBe(40);
});
