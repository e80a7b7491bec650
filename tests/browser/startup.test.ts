import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { quickSettings, useSettings } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const html = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'");
const assets = readdirSync('dist/assets');
const scripts = assets.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join('dist/assets', name), 'utf8');

/** What a browser fetches for a file: its brotli. */
const wire = (path: string): number => statSync(`${path}.br`).size;

/** A script with all that it imports statically, each once. */
const withImports = (names: readonly string[], seen = new Set<string>()): Set<string> => {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const imports = [...read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
      ([, file = '']) => file,
    );
    withImports(imports, seen);
  }
  return seen;
};

const linked = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
const first = withImports(linked.filter((name) => name.endsWith('.js')));
const styles = linked.filter((name) => name.endsWith('.css'));
const chunk = (start: string): string => scripts.find((name) => name.startsWith(start)) ?? '';

const titleBytes = (): number =>
  wire('dist/index.html') + [...first, ...styles].reduce((sum, name) => sum + wire(`dist/assets/${name}`), 0);

/** Bodies only: headers are some 200 bytes a file. */
const kB = 1000;

test('the title needs at most 60 kB, the first line at most 90 kB', () => {
  const story = [...withImports([chunk('openStory')])].filter((name) => !first.has(name));
  const toLine = titleBytes() + story.reduce((sum, name) => sum + wire(`dist/assets/${name}`), 0);
  console.log(`title ${(titleBytes() / 1000).toFixed(1)} kB, first line ${(toLine / 1000).toFixed(1)} kB`);
  expect(titleBytes()).toBeLessThanOrEqual(60 * kB);
  expect(toLine).toBeLessThanOrEqual(90 * kB);
});

test('neither Phaser nor howler nor the pictures are part of the first line', () => {
  const early = [...first, ...withImports([chunk('openStory')])].map(read).join('\n');
  expect(early).not.toMatch(/Phaser v|HowlerGlobal/);
  expect(early).not.toMatch(/room-[\w-]+\.webp/);
});

test('the ink compiler is not in the game', () => {
  for (const name of scripts) expect(read(name), name).not.toMatch(/Apparent loose end|InkParser/);
});

test('the page forbids whatever is not its own', () => {
  expect(html).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
      "font-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('nothing is asked of another origin, and at most 2.5 MB until the first choice in full quality', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await useSettings(page, { ...quickSettings, quality: 'full', motion: 'full' });
  const foreign: string[] = [];
  let bytes = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('url')) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(inject('url'));
  await page.getByRole('button', { name: 'New game' }).click();
  while (!(await page.locator('button[data-choice]').count())) {
    await page.keyboard.press('Space');
    await page.waitForTimeout(1500); // a calm reader: everything that streams in has time to
  }
  const total = bytes;
  console.log(`until the first choice: ${(total / 1e6).toFixed(2)} MB`);
  expect(foreign).toEqual([]);
  expect(total).toBeGreaterThan(300_000);
  expect(total).toBeLessThanOrEqual(2_500_000);
});

/** A page whose game is still on its way until `release` is called; src/start/titleBeforeGame.ts is there. */
const openSlowly = async (before = ''): Promise<{ page: Page; release: () => void }> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(before);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/first-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(inject('url'), { waitUntil: 'commit' });
  return { page, release: () => release() };
};

test('a press on the title counts also before the game has come', async () => {
  const { page, release } = await openSlowly();
  await page.locator('.title-button:focus').waitFor();
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-asked]').textContent()).toBe('New game');
  release();
  await page.locator('.line-text').waitFor();
  expect(await page.locator('[data-screen]').getAttribute('data-screen')).toBe('play');

  const other = await openSlowly();
  await other.page.getByRole('button', { name: 'New game' }).click();
  await other.page.getByRole('button', { name: 'Settings' }).click(); // the last press counts
  other.release();
  await other.page.locator('dialog[open]').waitFor();
  expect(await other.page.locator('[data-asked]').count()).toBe(0);
  expect(await other.page.locator('[data-screen]').getAttribute('data-screen')).toBe('title');
});

test('who has played before sees no menu until it is known what to go on with', async () => {
  const { page, release } = await openSlowly("localStorage.setItem('her:played', '1');");
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /assets\/early-/.test(name)),
  );
  await page.locator('.title-button').first().waitFor({ state: 'hidden' }); // until the styles are there nothing is drawn
  await page.waitForTimeout(200); // that none comes in this time is what is tried
  expect(await page.getByRole('button').count()).toBe(0); // hidden ones have no role
  release();
  await page.getByRole('button', { name: 'New game' }).waitFor();
});

/** What of the title can be seen and heard: tags, classes, roles and words, in their order. */
const outlineOf = (page: Page): Promise<unknown> =>
  page.locator('main.title *').evaluateAll((all) =>
    all.map((each) => {
      const words = each.childElementCount ? '' : each.textContent;
      return [
        each.tagName,
        each.getAttribute('class'),
        each.getAttribute('role'),
        each.hasAttribute('data-arrows'),
        words,
      ];
    }),
  );

test('the title of index.html is the one that the game makes', async () => {
  const { page } = await openSlowly();
  await page.getByRole('button', { name: 'New game' }).waitFor();
  const given = await outlineOf(page);

  const bare = await browser.newPage();
  await bare.route(inject('url'), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<main[\s\S]*<\/main>/, '');
    await route.fulfill({ response, body });
  });
  await bare.goto(inject('url'));
  await bare.getByRole('button', { name: 'New game' }).waitFor();
  expect(given).toEqual(await outlineOf(bare));
});

test('without JavaScript the page says what it needs and offers nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(inject('url'));
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
});

test('what index.html shows by itself can be pressed by nobody: the menu is hidden until somebody hears it', () => {
  expect(html).toMatch(/<ul class="title-menu"[^>]* hidden>/);
});

test('from the first paint to the menu nothing is moved', async () => {
  for (const before of ['', "localStorage.setItem('her:played', '1');"]) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.addInitScript(`${before}
      window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.shift += value; }))
        .observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(inject('url'));
    await page.getByRole('button', { name: 'New game' }).waitFor();
    await page.locator('.picture-still').waitFor();
    // A pixel of a line when its font comes is 0.0001; a line's height would be 0.01.
    expect(await page.evaluate('window.shift')).toBeLessThan(0.001);
    await page.close();
  }
});

const words = (page: Page | FrameLocator) => page.locator('.undressed');

test('opened from a disk the page says in words that it cannot run, and offers nothing that would not work', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(pathToFileURL('dist/index.html').href);
  await words(page).getByText('not as a file on a disk').waitFor();
  await words(page).getByRole('link', { name: 'load the page again' }).click();
  await words(page).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  await page.close();
});

test('locked in a frame of another page it says the same', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const body = `<iframe sandbox="allow-scripts" width="960" height="540" src="./"></iframe>`;
  await page.route('**/portal', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${inject('url')}portal`);
  const frame = page.frameLocator('iframe');
  await words(frame).getByText('locked inside another page').waitFor();
  expect(await frame.getByRole('button').count()).toBe(0);
  await page.close();
});

test('when no script comes words come by themselves after a while, in reduced motion too', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const context = await browser.newContext({ reducedMotion });
    const page = await context.newPage();
    await page.route(/\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.goto(inject('url'));
    const overdue = page.locator('.overdue');
    expect(await overdue.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(1);
    await page.evaluate(() => document.getAnimations()[0]?.finish());
    await overdue.getByRole('link', { name: 'load the page again' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  }
});

test('with the game there the words for its absence are gone', async () => {
  const page = await browser.newPage();
  await page.goto(inject('url'));
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await expect.poll(() => page.locator('.overdue').count()).toBe(0);
  expect(await words(page).isVisible()).toBe(false);
  await page.close();
});
