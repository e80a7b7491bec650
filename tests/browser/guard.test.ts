import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { choose, firstPlay, rewind } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { SaveGame } from '../../src/core/saveGame';
import type { Beat } from '../../src/core/turn';
import { meantForLine } from '../../src/ui/words/Guard';
import { launchBrowser } from '../../tools/browser';
import { seededRandom } from '../../tools/playtest/random';
import { randomPlay, saveAt } from '../../tools/story/saves';
import { monkeys } from './monkeys';
import { takePicks, watchPicks } from './picks';
import { continueFrom, quickSettings, readOn, useSettings, watchErrors } from './play';

/** Presses with the real clock: one that was meant for the line never takes a reply. */

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.context().close();
});

declare global {
  /** How many short sounds have been started; kept in the page. */
  var sounds: number;
}

const desktop = { viewport: { width: 1280, height: 720 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const open = async (how: BrowserContextOptions = desktop, settings = quickSettings): Promise<void> => {
  page = await (await browser.newContext(how)).newPage();
  errors = watchErrors(page);
  await useSettings(page, settings);
  await watchPicks(page);
  await page.goto(inject('url'));
  await page.getByRole('button', { name: 'New game' }).waitFor();
};

const begin = async (how?: BrowserContextOptions): Promise<void> => {
  await open(how);
  await page.getByRole('button', { name: 'New game' }).click();
};

/** Low in the middle, where lines stand and replies come. */
const low = { x: 640, y: 610 };
const lowUpright = { x: 200, y: 640 };

const isLong = process.env.LONG === '1';

/** Presses on, `gap` milliseconds apart, until so many replies have been taken; the ages of the replies. */
const agesOf = async (press: () => Promise<unknown>, gap: number, count = isLong ? 10 : 2): Promise<number[]> => {
  const ages: number[] = [];
  for (let presses = 0; presses < 3000 && ages.length < count; presses++) {
    await press();
    if (gap > 0) await page.waitForTimeout(gap); // the rhythm of the presses is what is tried
    ages.push(...(await takePicks(page)).map(({ age }) => age));
  }
  expect(ages.length).toBeGreaterThanOrEqual(count);
  return ages;
};

const young = (ages: readonly number[]): readonly number[] => ages.filter((age) => age < meantForLine);

test.each([0, 40, 120, 250, 400])(
  'clicks %i ms apart, to read on with, take no reply that could not be read',
  async (gap) => {
    await begin();
    expect(young(await agesOf(() => page.mouse.click(low.x, low.y), gap))).toEqual([]);
  },
);

test.each([0, 40, 250])('taps %i ms apart, to read on with, take no reply that could not be read', async (gap) => {
  await begin(phone);
  expect(young(await agesOf(() => page.touchscreen.tap(lowUpright.x, lowUpright.y), gap))).toEqual([]);
});

test.each([
  ['Enter', ['Enter']],
  ['ArrowDown and Enter', ['ArrowDown', 'Enter']],
  ['ArrowDown and Space', ['ArrowDown', ' ']],
  ['a digit after Space', [' ', '2']],
])('%s, in haste, take no reply that could not be read', async (_, keys) => {
  await begin();
  const type = async (): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  expect(young(await agesOf(type, 30))).toEqual([]);
});

/** In the page: whether replies are there, and painted, two frames after a press. */
const arePainted = async (): Promise<boolean> => {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  while (document.querySelector('.choices') && ageOfReplies() === null) await frame();
  return ageOfReplies() !== null;
};

/** Presses on until replies have only just been painted. */
const untilPainted = async (press: () => Promise<unknown> = () => page.keyboard.press('Space')): Promise<void> => {
  for (let presses = 0; presses < 400; presses++) {
    await press();
    if (await page.evaluate(arePainted)) return;
  }
  throw new Error('400 presses and no replies');
};

const untilOld = (): Promise<unknown> =>
  page.waitForFunction((least) => (ageOfReplies() ?? 0) > least, meantForLine + 50);

const first = () => page.locator('button[data-choice]').first();

/** A press on new replies that begins before it can be meant for them; where this machine is too slow, on the next ones. */
const pressEarly = async (
  down: () => Promise<unknown>,
  up = (): Promise<unknown> => Promise.resolve(),
): Promise<void> => {
  for (let tries = 0; tries < 20; tries++) {
    await untilPainted();
    await down();
    const age = await page.evaluate(() => ageOfPress());
    if (age !== null && age < meantForLine) break;
    await up();
    await page.keyboard.press('1');
    await takePicks(page);
  }
  expect(await page.evaluate(() => ageOfPress())).toBeLessThan(meantForLine);
};

/** Nothing was taken and nothing lost: the next press, a calm one, takes a reply. */
const expectRefused = async (): Promise<void> => {
  await untilOld();
  expect(await takePicks(page)).toEqual([]);
  await page.keyboard.press('1');
  expect(await takePicks(page)).toHaveLength(1);
  expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
};

test('a pointer that came down too early takes no reply, however late it is let go', async () => {
  await begin();
  await page.mouse.move(low.x, low.y);
  const up = (): Promise<void> => page.mouse.up();
  await pressEarly(() => page.mouse.down(), up);
  await untilOld();
  await up();
  await expectRefused();
});

test('a pointer that was down before the replies came takes none of them', async () => {
  await begin();
  await page.mouse.move(low.x, low.y);
  await page.mouse.down();
  await untilPainted();
  await untilOld();
  await page.mouse.up();
  await expectRefused();
});

test('Space that went down too early takes no reply, however late it comes up', async () => {
  await begin();
  const up = (): Promise<void> => page.keyboard.up(' ');
  const down = async (): Promise<void> => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.down(' ');
  };
  await pressEarly(down, up);
  await untilOld();
  await up();
  await expectRefused();
});

test('Space that was down before the replies came takes none of them', async () => {
  await begin();
  await page.locator('.line').waitFor();
  await page.keyboard.down(' ');
  await untilPainted(() => page.mouse.click(640, 24));
  await page.keyboard.press('ArrowDown');
  await untilOld();
  await page.keyboard.up(' ');
  await expectRefused();
});

test('a press is as old as the hand, although the page was busy and heard of it late', async () => {
  await begin();
  await page.mouse.move(low.x, low.y);
  let busy: Promise<unknown> = Promise.resolve();
  const press = async (): Promise<void> => {
    busy = page.evaluate((long) => {
      const end = performance.now() + long;
      while (performance.now() < end);
    }, meantForLine + 300);
    await page.mouse.click(low.x, low.y);
  };
  await pressEarly(press, () => busy);
  expect(await page.evaluate(() => ageOfReplies())).toBeGreaterThan(meantForLine);
  await expectRefused();
});

/** As assistive technology clicks. */
const bareClick = (): Promise<void> => first().evaluate((button: HTMLElement) => button.click());

test('a click without a pointer or key takes no reply that could not be read, and later does', async () => {
  await begin();
  await pressEarly(bareClick);
  await untilOld();
  expect(await takePicks(page)).toEqual([]);
  await bareClick();
  expect(await takePicks(page)).toHaveLength(1);
});

test('what fades in can be read when it is there: the time counts from then on', async () => {
  await begin();
  const fade = 500;
  await page.evaluate((milliseconds) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@keyframes late { from { opacity: 0 } }
      :root:root:root .choices { animation: late ${milliseconds}ms !important }`);
    document.adoptedStyleSheets.push(sheet);
  }, fade);
  await untilPainted();
  const ages = await agesOf(() => page.keyboard.press('1'), 20, 1);
  const frames = 50; // the fade begins before what is painted
  expect(young(ages.map((age) => age - fade + frames))).toEqual([]);
});

test('a key moves the focus among replies that nothing takes yet', async () => {
  await begin();
  const press = async (): Promise<void> => {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  };
  await pressEarly(press);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'));
  expect(focused).toBe(await page.locator('button[data-choice]').nth(1).getAttribute('data-choice'));
  await expectRefused();
});

test('a reply is heard when it is taken, and only then', async () => {
  await open();
  await page.evaluate(() => {
    globalThis.sounds = 0;
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when) {
      if (this.buffer && this.buffer.duration < 1) sounds += 1;
      start.apply(this, when);
    };
  });
  const heard = () => page.evaluate(() => sounds);
  await page.getByRole('button', { name: 'New game' }).click();
  // The effects have come when a button that is pointed at is heard.
  await readOn(page, () => page.keyboard.press('Space'));
  for (let at = 1; (await heard()) === 0; at++) {
    await page
      .locator('button[data-choice]')
      .nth(at % 2)
      .hover();
    await page.waitForTimeout(50); // there is nothing to be seen of a sound that has loaded
  }
  await page.mouse.move(640, 24);
  await page.keyboard.press('1');
  let before = 0;
  const press = async (): Promise<void> => {
    before = await heard();
    await bareClick();
  };
  await pressEarly(press);
  expect(await heard()).toBe(before);
  await untilOld();
  await bareClick();
  expect(await heard()).toBe(before + 1);
});

/** Where a reply can be touched on the stage. */
const findSpot = async (): Promise<{ x: number; y: number }> => {
  for (let tries = 0; tries < 20; tries++)
    for (let y = 320; y < 560; y += 60)
      for (let x = 80; x < 1240; x += 60) {
        await page.mouse.move(x, y);
        if (await page.locator('.can-pick').count()) return { x, y };
      }
  throw new Error('nothing can be touched');
};

/** A save at the first line of a turn in which a reply can be touched, that line, and the one after the reply. */
const touchable = (): { save: SaveGame; line: string; answer: string } => {
  const { json, hash } = inject('story');
  const session = new StorySession(json);
  const play = randomPlay(session, firstPlay, 4);
  const turn = play.turns.findIndex(({ turn: { choices } }) => choices.some(({ at }) => at));
  const before = rewind(session, play, turn);
  const last = before.turns.at(-1)?.turn;
  const after = choose(session, before, last?.choices.find(({ at }) => at)?.index ?? -1);
  const lineOf = (beats: readonly Beat[] = []): string => beats.find(({ text }) => text)?.text ?? '';
  return {
    save: { ...saveAt(play, turn, hash), at: { turn, beat: 0 } },
    line: lineOf(last?.beats),
    answer: lineOf(after.turns.at(-1)?.turn.beats),
  };
};

test('a reply that is touched on the stage is as safe, and its press does not read on as well', async () => {
  const { save, line, answer } = touchable();
  await open();
  await continueFrom(page, save);
  await page.locator('.picture-canvas.is-shown').waitFor();
  await readOn(page, () => page.keyboard.press('Space'));
  const spot = await findSpot();
  // Back to the first line by the transcript, while the stage is there.
  await page.keyboard.press('h');
  const row = page.getByRole('dialog').getByText(line);
  for (let presses = 0; presses < 2; presses++) await row.click();
  await page.locator('.choices').waitFor({ state: 'detached' });
  await takePicks(page);
  expect(young(await agesOf(() => page.mouse.click(spot.x, spot.y), 40, 1))).toEqual([]);
  expect(await page.locator('[role="log"] p').last().textContent()).toContain(answer);
});

/** Seeds, and events of each. */
const storms = isLong ? { seeds: [1, 2, 3, 4, 5, 6, 7, 8], events: 1000 } : { seeds: [1], events: 500 };

describe.each(storms.seeds)('after a storm of presses, number %i,', (seed) => {
  test.each(Object.keys(monkeys) as (keyof typeof monkeys)[])(
    '%s, no reply has been taken that could not be read, and a calm player goes on',
    async (kind) => {
      await begin({ ...desktop, hasTouch: true });
      await page.locator('.line').waitFor();
      await monkeys[kind](page, seededRandom(seed), storms.events);
      const ages = (await takePicks(page)).map(({ age }) => age);
      console.log(
        `storm ${seed}, ${kind}: ${ages.length} replies taken, the youngest at ${Math.min(...ages).toFixed()} ms`,
      );
      expect(ages.length).toBeGreaterThan(0);
      expect(young(ages)).toEqual([]);
      for (let choices = 0; choices < 2; choices++) {
        expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
        await page.keyboard.press('1');
        expect(await takePicks(page)).toHaveLength(1);
      }
    },
  );
});
