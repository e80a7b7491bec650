import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Choice } from '../../src/core/turn';
import { onKeyDown } from '../../src/ui/input/keyboard';
import { Model, type Offer } from '../../src/ui/Model';
import type { Ui } from '../../src/ui/Ui';

/** Something in the page that takes the focus. */
class Thing {
  readonly name: string;
  readonly isControl: boolean;

  constructor(name: string, isControl = false) {
    this.name = name;
    this.isControl = isControl;
  }

  closest(): Thing | null {
    return this.isControl ? this : null;
  }

  focus(): void {
    done.push(`focus ${this.name}`);
  }
}

/** What the player's keys have led to. */
let done: string[] = [];
const body = new Thing('the page');

beforeEach(() => {
  done = [];
  vi.stubGlobal('Element', Thing);
  vi.stubGlobal('document', {
    body,
    querySelector: (selector: string) => (selector === '[data-arrows]' ? null : new Thing(selector)),
  });
});
afterEach(() => vi.unstubAllGlobals());

const choices: Choice[] = ['one', 'two'].map((id, index) => ({
  index: index + 5, // ink's index is not the place in the list
  id,
  text: id,
  key: id,
  flavor: false,
  silent: false,
}));

const offer: Offer = {
  id: 1,
  choices,
  play: null,
  whoActs: 'theodore',
  onReadable: () => undefined,
  onCovered: () => undefined,
};

const make = (): Ui => {
  const model = new Model();
  model.screen.value = { kind: 'play' };
  const note =
    (what: string) =>
    (which?: unknown): void =>
      void done.push(which === undefined ? what : `${what} ${which}`);
  return {
    model,
    actions: {} as Ui['actions'], // no key goes to the game past the interface
    report: () => undefined,
    open: note('open'),
    ask: note('ask'),
    close: note('close'),
    pressBegan: () => 0,
    press: note('press'),
    toggleAuto: note('auto'),
    pick: (index) => done.push(`pick ${index}`) > 0,
  };
};

interface Key {
  readonly repeat?: boolean;
  readonly target?: Thing;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly defaultPrevented?: boolean;
}

/** Presses a key; whether the browser is kept from doing its own with it. */
const down = (ui: Ui, key: string, more: Key = {}): boolean => {
  let isPrevented = more.defaultPrevented ?? false;
  const event = {
    ...{ key, repeat: false, target: body, ctrlKey: false, metaKey: false, altKey: false },
    ...more,
    get defaultPrevented() {
      return isPrevented;
    },
    preventDefault: () => {
      isPrevented = true;
    },
  };
  onKeyDown(ui, event as unknown as KeyboardEvent);
  return isPrevented;
};

test.each([
  [' ', 'press'],
  ['Enter', 'press'],
  ['ArrowRight', 'press'],
  ['ArrowDown', 'press'],
  ['Escape', 'open pause'],
  ['h', 'open transcript'],
  ['H', 'open transcript'], // with Shift, or Caps Lock
  ['a', 'auto'],
  ['l', 'focus button[data-look]'],
  ['?', 'open keys'],
])('in the play the key "%s" leads to: %s', (key, deed) => {
  expect(down(make(), key)).toBe(true);
  expect(done).toEqual([deed]);
});

test('other keys are the browser’s, and so are all with Control, Alt or the command key', () => {
  const ui = make();
  for (const key of ['Tab', 'F5', 'x', 'Home', 'Shift']) expect(down(ui, key), key).toBe(false);
  for (const with_ of ['ctrlKey', 'metaKey', 'altKey']) expect(down(ui, 'a', { [with_]: true }), with_).toBe(false);
  expect(done).toEqual([]);
});

test('a held key presses once: it does not run through lines, and opens and picks nothing again', () => {
  const ui = make();
  for (const key of [' ', 'Enter']) expect(down(ui, key, { repeat: true }), key).toBe(true); // nor scrolls, nor clicks
  for (const key of ['ArrowRight', 'Escape', 'h', 'a']) expect(down(ui, key, { repeat: true }), key).toBe(false);
  ui.model.offer.value = offer;
  down(ui, '1', { repeat: true });
  expect(done).toEqual([]);
});

test('a number picks the reply that stands in this place, by its own index', () => {
  const ui = make();
  down(ui, '2');
  expect(done).toEqual([]); // nothing is offered
  ui.model.offer.value = offer;
  down(ui, '2');
  down(ui, '3');
  down(ui, '0');
  expect(done).toEqual(['pick 6']);
});

test('where replies stand, a press goes to the first and takes none; while he looks at something it reads on', () => {
  const ui = make();
  ui.model.offer.value = offer;
  down(ui, 'Enter');
  expect(done.splice(0)).toEqual(['focus button[data-choice]']);
  ui.model.look.value = 'balloon';
  down(ui, 'Enter');
  expect(done).toEqual(['press']);
});

test('Enter and Space on a button are the button’s; the other keys work there too', () => {
  const target = new Thing('a button', true);
  const ui = make();
  for (const key of ['Enter', ' ']) expect(down(ui, key, { target }), key).toBe(false);
  expect(done).toEqual([]);
  down(ui, 'h', { target });
  expect(done).toEqual(['open transcript']);
});

test('under a dialog, and on another screen, keys do nothing', () => {
  const ui = make();
  ui.model.overlays.value = ['pause'];
  for (const key of [' ', 'h', 'Escape', '1']) down(ui, key);
  ui.model.overlays.value = [];
  ui.model.screen.value = { kind: 'title', canContinue: false };
  for (const key of [' ', 'h', 'Escape', '1']) down(ui, key);
  expect(done).toEqual([]);
});

test('what a dialog has dealt with does not open the menu again', () => {
  down(make(), 'Escape', { defaultPrevented: true });
  expect(done).toEqual([]);
});

test('with the pen in hand any key writes for as long as it is held, and presses only as it goes down', () => {
  const ui = make();
  ui.model.pen.value = true;
  for (const key of [' ', 'Enter', 'x', 'h', 'ArrowDown']) {
    expect(down(ui, key), key).toBe(true);
    expect(done.splice(0), key).toEqual(['press']);
    expect(ui.model.holding.value, key).toBe(true);
    ui.model.holding.value = false;
  }
});

test('a key that was down before the pen was taken up does not press as it repeats', () => {
  const ui = make();
  ui.model.pen.value = true;
  expect(down(ui, ' ', { repeat: true })).toBe(true);
  expect(done).toEqual([]);
});

test('with the pen in hand keys that leave, or are the browser’s, do not write', () => {
  const ui = make();
  ui.model.pen.value = true;
  for (const key of ['Tab', 'F5', 'Shift', 'CapsLock']) expect(down(ui, key), key).toBe(false);
  down(ui, 'Escape');
  expect(done).toEqual(['open pause']);
  expect(ui.model.holding.value).toBe(false);
});

test('while slips are offered, or a dialog is open, no key writes', () => {
  const ui = make();
  ui.model.pen.value = true;
  ui.model.offer.value = offer;
  down(ui, ' ');
  ui.model.offer.value = null;
  ui.model.overlays.value = ['pause'];
  down(ui, ' ');
  expect(ui.model.holding.value).toBe(false);
  expect(done).toEqual(['focus button[data-choice]']);
});
