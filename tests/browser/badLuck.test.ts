import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { putPlay, quickSettings, readOn, readQuickly, useSettings, watchErrors } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Luck {
  /** Runs in the page before its own script. */
  readonly before?: string;
  readonly arrange?: (context: BrowserContext) => Promise<unknown>;
}

const open = async ({ before, arrange }: Luck): Promise<{ page: Page; context: BrowserContext; errors: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await arrange?.(context);
  const page = await context.newPage();
  await useSettings(page, quickSettings);
  await readQuickly(page);
  if (before) await page.addInitScript(before);
  const errors = watchErrors(page);
  await page.goto(inject('url'));
  return { page, context, errors };
};

const press = (page: Page) => () => page.keyboard.press('Space');

const playsOn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New game' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  await page.keyboard.press('1');
  expect(await readOn(page, press(page))).toBe('choices');
};

const noWebgl = `
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : get.call(this, kind, ...rest);
  };`;

test('when the game itself does not come the title says so, and offers nothing that would not work', async () => {
  for (const before of ['', "localStorage.setItem('her:played', '1');"]) {
    const { page, context } = await open({
      before,
      arrange: (blocked) => blocked.route(/assets\/first-.*\.js$/, (route) => route.abort()),
    });
    await page.getByText('Reload the page to try again.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  }
});

test('without WebGL there is a still picture and the whole story', async () => {
  const { page, context, errors } = await open({ before: noWebgl });
  await playsOn(page);
  expect(await page.locator('#stage img').count()).toBeGreaterThan(0);
  expect(await page.locator('#stage canvas').count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('with IndexedDB blocked the player is told, and play goes on and is kept in a simpler place', async () => {
  const blocked = `Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } });`;
  const { page, context, errors } = await open({ before: blocked });
  await page.getByRole('status').getByText('This browser keeps only a little').waitFor();
  await playsOn(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('with nothing to store in, a notice, and play goes on', async () => {
  const blocked = `
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } });
    Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); };`;
  const { page, context, errors } = await open({ before: blocked });
  await page.getByRole('status').getByText('Nothing can be stored here').waitFor();
  await page.getByRole('button', { name: 'New game' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  expect(errors).toEqual([]);
  await context.close();
});

test('when no picture and no sound arrives the story goes on without them, each asked for ahead of time, once, and once again', async () => {
  const asked = new Map<string, number>();
  const { page, context, errors } = await open({
    arrange: (all) =>
      all.route(/\.(webp|webm|mp3)(\?.*)?$/, (route) => {
        const { pathname } = new URL(route.request().url());
        asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
        return route.abort();
      }),
  });
  await playsOn(page);
  await page.waitForTimeout(3000); // that nothing more is asked for in this time is what is tried
  expect([...asked].filter(([, times]) => times > 3)).toEqual([]);
  expect(errors.filter((error) => !/Failed to load resource/.test(error))).toEqual([]);
  await context.close();
});

test('when the stage does not load the still pictures stay', async () => {
  const { page, context } = await open({ arrange: (all) => all.route(/createStage/, (route) => route.abort()) });
  await playsOn(page);
  expect(await page.locator('#stage img').count()).toBeGreaterThan(0);
  await context.close();
});

const getPlay = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('her', 1);
        opening.onerror = failed;
        opening.onsuccess = () => {
          const reading = opening.result.transaction('plays').objectStore('plays').get('current');
          reading.onsuccess = () => done(reading.result);
        };
      }),
  );

test.each([
  ['a truncated save', '{"format":1,"lo', 'damaged'],
  ['a save of another format', { format: 99, log: [] }, 'another game or edition'],
])('%s is refused with words, and stays as it is', async (_, data, words) => {
  const { page, context, errors } = await open({});
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await putPlay(page, data);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('status').getByText(words).waitFor();
  expect(await getPlay(page)).toEqual(data);
  expect(errors).toEqual([]);
  await context.close();
});

test('text from a save never becomes a part of the page', async () => {
  const { page, context, errors } = await open({});
  await page.getByRole('button', { name: 'New game' }).waitFor();
  const evil = '<img src=x onerror="window.evil=1">';
  await putPlay(page, {
    format: 1,
    storyHash: evil,
    begin: { playthroughs: 0, endingsSeen: 0 },
    log: [{ scene: 'letter', id: evil, key: evil }],
    at: { turn: 1, beat: 0 },
    label: { scene: evil, lastLine: evil, savedAt: 0 },
  });
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('status').getByText('The scene begins again').waitFor();
  expect(await page.evaluate(() => [document.querySelectorAll('img[src="x"]').length, 'evil' in window])).toEqual([
    0,
    false,
  ]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a second tab is told that the first one is there', async () => {
  const { page, context } = await open({});
  await page.getByRole('button', { name: 'New game' }).waitFor();
  const second = await context.newPage();
  await second.goto(inject('url'));
  await second.getByRole('status').getByText('open in another tab').waitFor();
  expect(await page.getByRole('status').getByText('open in another tab').count()).toBe(0);
  await context.close();
});

test('an error nobody expected shows words, a report to copy, and a way back to the same line', async () => {
  const { page, context } = await open({});
  await page.getByRole('button', { name: 'New game' }).click();
  await readOn(page, press(page));
  await page.evaluate(() =>
    setTimeout(() => {
      throw new Error('planted');
    }),
  );
  await page.locator('[data-screen="error"]').waitFor();
  expect(await page.locator('[data-screen="error"]').textContent()).toMatch(/Reload/);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  await context.close();
});
