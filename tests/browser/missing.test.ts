import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { quickSettings, readOn, useSettings } from './play';

/*
 * One of every kind of file that the game is made of fails: once or always, by a dropped connection or by a 404, or it
 * comes late. Every case ends in a play that goes on, or in words with a way on: the table says in which.
 */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const lucks = ['abort once', 'abort always', '404 once', '404 always', 'late'] as const;
type Luck = (typeof lucks)[number];

/** Milliseconds that a late file takes. */
const delay = 3000;

/** What a route does with the file at each request, counted from 0. */
const answer = (luck: Luck, route: Route, request: number): Promise<void> => {
  if (luck === 'late') return new Promise((done) => setTimeout(done, delay)).then(() => route.continue());
  if (luck.endsWith('once') && request > 0) return route.continue();
  return luck.startsWith('abort') ? route.abort() : route.fulfill({ status: 404, body: 'not here' });
};

const press = (page: Page) => () => page.keyboard.press('Space');

const begin = (page: Page): Promise<void> => page.getByRole('button', { name: 'New game' }).click();

const toReplies = async (page: Page): Promise<void> => expect(await readOn(page, press(page))).toBe('choices');

/** Takes the first reply and waits until it is gone, or stands again under words. */
const reply = async (page: Page): Promise<void> => {
  const group = await page.getByRole('group').elementHandle();
  await page.keyboard.press('1');
  await page.waitForFunction((old) => !old?.isConnected, group);
};

const plays = async (page: Page): Promise<void> => {
  await begin(page);
  for (let turn = 0; turn < 2; turn++) {
    await toReplies(page);
    await reply(page);
  }
  await toReplies(page);
};

const missing = (page: Page) => page.getByRole('status').getByText('did not come over the network');

const canLoadAgain = async (page: Page): Promise<void> => {
  await page.locator('.undressed').waitFor({ state: 'hidden' }); // the styles have come
  await page.getByRole('link', { name: 'load the page again' }).waitFor();
  expect(await page.locator('.title-button:visible').count()).toBe(0);
};

/** Two tags ask for the first of all scripts: where the failure meets both of them there are words. */
const playsOrCanLoadAgain = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'New game' });
  await button.or(page.locator('.overdue')).first().waitFor();
  await ((await button.isVisible()) ? plays : canLoadAgain)(page);
};

/** The same replies stand again, and words say why. */
const keepsReplies = async (page: Page): Promise<void> => {
  await begin(page);
  await toReplies(page);
  const offered = await page.locator('.choice-text').allTextContents();
  await reply(page);
  await missing(page).waitFor();
  await page.locator('.choice').first().waitFor();
  expect(await page.locator('.choice-text').allTextContents()).toEqual(offered);
  expect(await page.locator('.line-text').count()).toBe(1);
};

/** Continue from the title, which a failure leaves as it was. */
const continues = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Continue' });
  await button.click();
  await expect
    .poll(async () => (await missing(page).count()) + (await page.locator('.play').count()), { timeout: 9000 })
    .not.toBe(0);
  if (await button.count()) await button.click();
  await toReplies(page);
};

const keepsTitle = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Continue' }).click();
  await missing(page).waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).isVisible()).toBe(true);
};

const opensMenu = async (page: Page): Promise<void> => {
  await begin(page);
  await page.locator('.line-text').waitFor();
  const dialog = page.locator('dialog[open]');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await dialog.count()) + (await missing(page).count()), { timeout: 9000 }).not.toBe(0);
  if ((await dialog.count()) === 0) await page.keyboard.press('Escape');
  await dialog.waitFor();
  expect(await dialog.evaluate((element) => getComputedStyle(element).display)).toBe('flex'); // its styles are there
  await page.keyboard.press('Escape');
  await toReplies(page);
};

const playsWithoutMenu = async (page: Page): Promise<void> => {
  await begin(page);
  await page.locator('.line-text').waitFor();
  await page.keyboard.press('Escape');
  await missing(page).waitFor();
  expect(await page.locator('dialog').count()).toBe(0);
  await toReplies(page);
  await reply(page);
  await toReplies(page);
};

/** The stage is asked for again at a press, some seconds after the failure. */
const getsStage = async (page: Page): Promise<void> => {
  await plays(page);
  await expect
    .poll(() => page.keyboard.press('Shift').then(() => page.locator('#stage canvas.is-shown').count()), {
      timeout: 30_000,
    })
    .toBe(1);
};

const dressed = async (page: Page): Promise<void> => {
  await expect.poll(() => page.locator('.undressed').isVisible(), { timeout: 9000 }).toBe(false);
  await plays(page);
};

const undressed = async (page: Page): Promise<void> => {
  const words = page.locator('.undressed');
  await words.waitFor();
  await words.getByRole('link', { name: 'load the page again' }).click(); // it is in reach, and leads here again
  await words.waitFor();
};

type End = (page: Page) => Promise<void>;

interface File {
  readonly name: string;
  readonly path: RegExp;
  /** When it fails once, when it always fails, when it is late. */
  readonly ends: readonly [once: End, always: End, late: End];
  /** Begins with a play to continue. */
  readonly save?: boolean;
}

const files: readonly File[] = [
  {
    name: 'the script that runs before all',
    path: /assets\/early-.*\.js(\?.*)?$/,
    ends: [playsOrCanLoadAgain, canLoadAgain, plays],
  },
  { name: 'the first script', path: /assets\/first-.*\.js(\?.*)?$/, ends: [plays, canLoadAgain, plays] },
  { name: 'the main script', path: /assets\/index-.*\.js(\?.*)?$/, ends: [plays, canLoadAgain, plays] },
  { name: 'the opening', path: /assets\/openStory-.*\.js(\?.*)?$/, ends: [plays, keepsReplies, plays] },
  {
    name: 'the whole script',
    path: /assets\/whole-.*\.js(\?.*)?$/,
    ends: [continues, keepsTitle, continues],
    save: true,
  },
  { name: 'the dialogs', path: /assets\/Dialogs-.*\.js(\?.*)?$/, ends: [opensMenu, playsWithoutMenu, opensMenu] },
  { name: 'the styles', path: /assets\/index-.*\.css(\?.*)?$/, ends: [dressed, undressed, dressed] },
  { name: 'the styles of the picture', path: /assets\/first-.*\.css(\?.*)?$/, ends: [plays, plays, plays] },
  {
    name: 'the styles of the dialogs',
    path: /assets\/Dialogs-.*\.css(\?.*)?$/,
    ends: [opensMenu, playsWithoutMenu, opensMenu],
  },
  { name: 'the styles that come later', path: /assets\/lateStyles-.*\.css(\?.*)?$/, ends: [plays, plays, plays] },
  { name: 'the stage', path: /assets\/createStage-.*\.js(\?.*)?$/, ends: [getsStage, plays, getsStage] },
  { name: 'the sound', path: /assets\/createSound-.*\.js(\?.*)?$/, ends: [plays, plays, plays] },
  { name: 'the sound library', path: /assets\/SoundDesk-.*\.js(\?.*)?$/, ends: [plays, plays, plays] },
  { name: 'the faces', path: /\.woff2$/, ends: [plays, plays, plays] },
  { name: 'the pictures', path: /\.webp$/, ends: [plays, plays, plays] },
  { name: 'the sounds', path: /\.(webm|mp3)$/, ends: [plays, plays, plays] },
];

const endOf = ({ ends: [once, always, late] }: File, luck: Luck): End =>
  luck === 'late' ? late : luck.endsWith('once') ? once : always;

const all = files.flatMap((file) => lucks.map((luck) => ({ file, luck })));
/** The short run takes every third: each file and each luck comes up. */
const cases = all.filter((_, index) => process.env.LONG === '1' || index % 3 === 0);

test.each(cases.map(({ file, luck }) => [file.name, luck, file] as const))('%s: %s', async (_, luck, file) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await useSettings(page, quickSettings);
  if (file.save) {
    await page.goto(inject('url'));
    await begin(page);
    await toReplies(page);
    await reply(page);
    await toReplies(page);
  }
  const asked = new Map<string, number>();
  await context.route(file.path, (route) => {
    const { pathname } = new URL(route.request().url());
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    return answer(luck, route, (asked.get(pathname) ?? 0) - 1);
  });
  await page.goto(inject('url'), { waitUntil: 'commit' });
  await endOf(file, luck)(page);
  expect([...asked.keys()]).not.toHaveLength(0);
  expect(await page.locator('[data-screen="error"]').count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
