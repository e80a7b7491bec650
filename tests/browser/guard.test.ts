import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { meantForLine } from '../../src/ui/words/Guard';
import { launchBrowser } from '../../tools/browser';
import {
  agesOf,
  closeWatched,
  expectRefused,
  firstReply,
  openWatched,
  pressEarly,
  untilOld,
  untilPainted,
  young,
} from './hasty';
import { takePicks } from './picks';
import { readOn } from './play';

/** Presses with the real clock: one that was meant for the line never takes a reply. */

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => closeWatched({ page, errors }));

const begin = async (how?: BrowserContextOptions): Promise<void> => {
  ({ page, errors } = await openWatched(browser, how));
  await page.getByRole('button', { name: 'New game' }).click();
};

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

declare global {
  /** How many short sounds have been started; kept in the page. */
  var sounds: number;
}

/** Low in the middle, where lines stand and replies come. */
const low = { x: 640, y: 610 };
const lowUpright = { x: 200, y: 640 };

test.each([0, 40, 120, 250, 400])(
  'clicks %i ms apart, to read on with, take no reply that could not be read',
  async (gap) => {
    await begin();
    expect(young(await agesOf(page, () => page.mouse.click(low.x, low.y), gap))).toEqual([]);
  },
);

test.each([0, 40, 250])('taps %i ms apart, to read on with, take no reply that could not be read', async (gap) => {
  await begin(phone);
  expect(young(await agesOf(page, () => page.touchscreen.tap(lowUpright.x, lowUpright.y), gap))).toEqual([]);
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
  expect(young(await agesOf(page, type, 30))).toEqual([]);
});

test('a pointer that came down too early takes no reply, however late it is let go', async () => {
  await begin();
  await page.mouse.move(low.x, low.y);
  const up = (): Promise<void> => page.mouse.up();
  await pressEarly(page, () => page.mouse.down(), up);
  await untilOld(page);
  await up();
  await expectRefused(page);
});

test('a pointer that was down before the replies came takes none of them', async () => {
  await begin();
  await page.mouse.move(low.x, low.y);
  await page.mouse.down();
  await untilPainted(page);
  await untilOld(page);
  await page.mouse.up();
  await expectRefused(page);
});

test('Space that went down too early takes no reply, however late it comes up', async () => {
  await begin();
  const up = (): Promise<void> => page.keyboard.up(' ');
  const down = async (): Promise<void> => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.down(' ');
  };
  await pressEarly(page, down, up);
  await untilOld(page);
  await up();
  await expectRefused(page);
});

test('Space that was down before the replies came takes none of them', async () => {
  await begin();
  await page.locator('.line').waitFor();
  await page.keyboard.down(' ');
  await untilPainted(page, () => page.mouse.click(640, 24));
  await page.keyboard.press('ArrowDown');
  await untilOld(page);
  await page.keyboard.up(' ');
  await expectRefused(page);
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
  await pressEarly(page, press, () => busy);
  expect(await page.evaluate(() => ageOfReplies())).toBeGreaterThan(meantForLine);
  await expectRefused(page);
});

/** As assistive technology clicks. */
const bareClick = (): Promise<void> => firstReply(page).evaluate((button: HTMLElement) => button.click());

test('a click without a pointer or key takes no reply that could not be read, and later does', async () => {
  await begin();
  await pressEarly(page, bareClick);
  await untilOld(page);
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
  await untilPainted(page);
  const ages = await agesOf(page, () => page.keyboard.press('1'), 20, 1);
  const frames = 50; // the fade begins before what is painted
  expect(young(ages.map((age) => age - fade + frames))).toEqual([]);
});

test('a key moves the focus among replies that nothing takes yet', async () => {
  await begin();
  const press = async (): Promise<void> => {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  };
  await pressEarly(page, press);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'));
  expect(focused).toBe(await page.locator('button[data-choice]').nth(1).getAttribute('data-choice'));
  await expectRefused(page);
});

test('a reply is heard when it is taken, and only then', async () => {
  ({ page, errors } = await openWatched(browser));
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
  await pressEarly(page, press);
  expect(await heard()).toBe(before);
  await untilOld(page);
  await bareClick();
  expect(await heard()).toBe(before + 1);
});
