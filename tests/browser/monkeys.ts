import type { Page } from 'playwright-core';

/** Presses wildly: numbers from `random` say what and where. Leaves nothing pressed and no dialog open. */
type Monkey = (page: Page, random: () => number, events: number) => Promise<unknown>;

/** What a monkey does: so many parts of each. */
const parts = { click: 20, key: 20, tap: 6, bare: 3, hold: 1, holdSpace: 1, look: 1, pause: 1, busy: 1 } as const;
type Deed = keyof typeof parts;
const deeds = (Object.keys(parts) as Deed[]).flatMap((deed) => Array.from({ length: parts[deed] }, () => deed));

const keys = [' ', ' ', 'Enter', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', '1', '2', '3', 'l'];

interface Step {
  readonly deed: Deed;
  /** Mostly where lines and replies stand. */
  readonly x: number;
  readonly y: number;
  readonly key: string;
  /** Milliseconds of what takes time; those until the next step. */
  readonly long: number;
  readonly gap: number;
}

const pickFrom = <T>(list: readonly T[], at: number): T => {
  const found = list[Math.floor(at * list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

const stepOf = (random: () => number): Step => ({
  deed: pickFrom(deeds, random()),
  x: 300 + 680 * random(),
  y: 470 + 240 * random(),
  key: pickFrom(keys, random()),
  long: 50 + 500 * random(),
  gap: random() < 0.7 ? 0 : 20 * random(),
});

const block = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** A reply is clicked as assistive technology does. */
const clickReply = (at: number): void => {
  const replies = document.querySelectorAll<HTMLElement>('button[data-choice]');
  replies[Math.floor(at) % Math.max(1, replies.length)]?.click();
};

const trusted: Readonly<Record<Deed, (page: Page, step: Step) => Promise<unknown>>> = {
  click: (page, { x, y }) => page.mouse.click(x, y),
  key: (page, { key }) => page.keyboard.press(key),
  tap: (page, { x, y }) => page.touchscreen.tap(x, y),
  bare: (page, { x }) => page.evaluate(clickReply, x),
  hold: async (page, { x, y, long }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.waitForTimeout(long); // held for so long
    await page.mouse.up();
  },
  holdSpace: async (page, { long, key }) => {
    await page.keyboard.down(' ');
    await page.keyboard.press(key === ' ' ? 'ArrowDown' : key);
    await page.waitForTimeout(long); // held for so long
    await page.keyboard.up(' ');
  },
  look: async (page) => {
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
  },
  pause: (page, { long }) => page.waitForTimeout(long), // as a monkey does
  busy: (page, { x, y, long }) => Promise.all([page.evaluate(block, long), page.mouse.click(x, y)]),
};

const byHand: Monkey = async (page, random, events) => {
  for (let event = 0; event < events; event++) {
    const step = stepOf(random);
    await trusted[step.deed](page, step);
    if (step.gap > 0) await page.waitForTimeout(step.gap); // the rhythm of the presses is what is tried
  }
};

/** In the page: presses as scripts make them, with what a browser would do by itself after them. */
const pressInPage = async (steps: readonly Step[]): Promise<void> => {
  const sleep = (long: number): Promise<unknown> => new Promise((done) => setTimeout(done, long));
  let fingers = 100;
  const point = (type: string, { x, y }: Step, pointerId: number, detail = 0): void => {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const at = { bubbles: true, cancelable: true, clientX: x, clientY: y };
    target.dispatchEvent(new PointerEvent(type, { ...at, pointerId, detail, isPrimary: true }));
  };
  const press = async (step: Step, pointerId: number, long = 0): Promise<void> => {
    point('pointerdown', step, pointerId);
    if (long > 0) await sleep(long);
    point('pointerup', step, pointerId);
    point('click', step, pointerId, 1);
  };
  const key = async (name: string, long = 0): Promise<void> => {
    const target = document.activeElement ?? document.body;
    const event = (type: string) => new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true });
    const isDown = target.dispatchEvent(event('keydown'));
    const button = target instanceof HTMLButtonElement && isDown ? target : null;
    if (name === 'Enter') button?.click();
    if (long > 0) await sleep(long);
    document.activeElement?.dispatchEvent(event('keyup'));
    if (name === ' ' && button === document.activeElement) button?.click();
  };
  const bare = ({ x }: Step): void => {
    const replies = document.querySelectorAll<HTMLElement>('button[data-choice]');
    replies[Math.floor(x) % Math.max(1, replies.length)]?.click();
  };
  const busy = (long: number): void => {
    const end = performance.now() + long;
    while (performance.now() < end);
  };
  for (const step of steps) {
    const { deed, long, gap } = step;
    if (deed === 'click') await press(step, 1);
    if (deed === 'tap') await press(step, fingers++);
    if (deed === 'hold') await press(step, 1, long);
    if (deed === 'key') await key(step.key);
    if (deed === 'holdSpace') await key(' ', long);
    if (deed === 'bare') bare(step);
    if (deed === 'pause') await sleep(long);
    if (deed === 'busy') busy(long);
    await sleep(gap);
  }
};

const byScript: Monkey = (page, random, events) =>
  page.evaluate(
    pressInPage,
    Array.from({ length: events }, () => stepOf(random)),
  );

export const monkeys = { 'by hand': byHand, 'by script': byScript } as const satisfies Record<string, Monkey>;
