import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { moveFocus } from '../../src/ui/input/moveFocus';

let focused = '';

/** As much of an element as the arrow keys need: a button, or a list of some. */
class Thing {
  readonly name: string;
  readonly list: List | null;

  constructor(name: string, list: List | null = null) {
    this.name = name;
    this.list = list;
  }

  closest(): List | null {
    return this.list;
  }

  matches(): boolean {
    return this.name === focused;
  }

  focus(): void {
    focused = this.name;
  }
}

class List {
  readonly buttons: readonly Thing[];

  constructor(...names: string[]) {
    this.buttons = names.map((name) => new Thing(name, this));
  }

  querySelectorAll(): readonly Thing[] {
    return this.buttons;
  }
}

const body = new Thing('the page');
let shown: List | null = null;

beforeEach(() => {
  focused = '';
  shown = null;
  vi.stubGlobal('Element', Thing);
  vi.stubGlobal('document', { body, querySelector: () => shown });
});
afterEach(() => vi.unstubAllGlobals());

/** An arrow key; where the focus is then. Null when the key was not used up. */
const arrow = (key: string, target: Thing = body): string | null =>
  moveFocus({ key, target } as unknown as KeyboardEvent) ? focused : null;

test('from nowhere the arrows come to the first and to the last button of the list that is shown', () => {
  shown = new List('one', 'two', 'three');
  expect(arrow('ArrowDown')).toBe('one');
  focused = '';
  expect(arrow('ArrowUp')).toBe('three');
});

test('within a list they go around its ends', () => {
  shown = new List('one', 'two', 'three');
  expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'].map((key) => arrow(key))).toEqual([
    ...['one', 'two', 'three', 'one'],
  ]);
  expect(['ArrowUp', 'ArrowUp'].map((key) => arrow(key))).toEqual(['three', 'two']);
});

test('the list around the focus comes before the one that is shown', () => {
  shown = new List('reply');
  const [look] = new List('look').buttons;
  expect(arrow('ArrowDown', look)).toBe('look');
});

test('other keys, and arrows where there is no list, are left to others', () => {
  expect(arrow('ArrowDown')).toBe(null);
  shown = new List('one');
  expect(arrow('ArrowRight')).toBe(null);
  expect(arrow('ArrowDown', new Thing('a field'))).toBe(null); // its own arrows
});
