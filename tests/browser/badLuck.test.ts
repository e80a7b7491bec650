import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { desktop, nextMoment, type OpenedGame, openGame, putPlay, readOn, readyPage } from './play';

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

const open = ({ before = '', arrange }: Luck): Promise<OpenedGame> =>
  openGame(browser, {
    before: async (page) => {
      await arrange?.(page.context());
      await page.addInitScript(before);
    },
  });

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
    await page.getByText('The game did not come over the network.').waitFor();
    expect(await page.getByRole('link', { name: 'Load the page again' }).isVisible()).toBe(true);
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
  await page.getByRole('status').getByText('This browser offers only a simple storage').waitFor();
  await playsOn(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

const forbidden = (name: string): string =>
  `Object.defineProperty(window, '${name}', { get: () => { throw new DOMException('no', 'SecurityError'); } });`;
const none = (name: string): string => `Object.defineProperty(window, '${name}', { value: undefined });`;

test.each([
  ['forbidden', forbidden('indexedDB') + forbidden('localStorage')],
  ['not there', none('indexedDB') + none('localStorage')],
  ['forbidden, after an ending', `localStorage.setItem('her:played', '1');${forbidden('indexedDB')}`],
])('with every storage %s there is a menu, and the game can be begun', async (_, before) => {
  const { page, context, errors } = await open({ before });
  await page
    .getByRole('status')
    .getByText(/Nothing can be stored here|only a simple storage/)
    .waitFor();
  await playsOn(page);
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
        const opening = indexedDB.open('her');
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

/** A page of this origin that is not the game: it may keep the storage to itself. */
const neighbour = async (context: BrowserContext): Promise<Page> => {
  await context.route('**/neighbour', (route) => route.fulfill({ contentType: 'text/html', body: '<p>here</p>' }));
  const page = await context.newPage();
  await page.goto(`${inject('url')}neighbour`);
  return page;
};

/** A newer edition changes the database and takes its time, until it is let go. */
const holdUpgrade = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((held) => {
        const opening = indexedDB.open('her', 2);
        opening.onupgradeneeded = () => {
          for (const name of ['plays', 'slots', 'profile'])
            if (!opening.result.objectStoreNames.contains(name)) opening.result.createObjectStore(name);
          const spin = (): void => {
            if (!('isLetGo' in window) && opening.transaction)
              opening.transaction.objectStore('plays').get(0).onsuccess = spin;
          };
          spin();
          held();
        };
        opening.onsuccess = () => opening.result.close();
      }),
  );

const letGo = (page: Page): Promise<unknown> => page.evaluate(() => Object.assign(window, { isLetGo: true }));

const late = 'storage does not answer yet';

test('a database that does not open lets the play begin and go on, and has it as soon as it opens', async () => {
  const context = await browser.newContext(desktop);
  const other = await neighbour(context);
  await holdUpgrade(other);
  const { page, errors } = await readyPage(context, { isQuick: false });
  await page.goto(inject('url'));
  await playsOn(page);
  await page.getByRole('status').getByText(late).waitFor();
  await letGo(other);
  await expect.poll(() => getPlay(other)).toMatchObject({ log: [expect.anything()] });
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  expect(errors).toEqual([]);
  await context.close();
});

test('who has a play sees a menu though the database does not open, and Continue as soon as it does', async () => {
  const { page, context, errors } = await open({});
  await playsOn(page);
  const other = await neighbour(context);
  await page.goto(other.url()); // leaves the game, and the storage with it
  await holdUpgrade(other);
  await page.goto(inject('url'));
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await page.getByRole('status').getByText(late).waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  await page.getByRole('button', { name: 'About' }).click();
  await page.locator('dialog[open]').waitFor();
  await letGo(other);
  await page.locator('.title-button', { hasText: 'Continue' }).waitFor();
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  expect(errors).toEqual([]);
  await context.close();
});

test('a newer edition never waits for this page, which plays and saves on', async () => {
  const { page, context, errors } = await open({});
  await page.getByRole('button', { name: 'New game' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  const other = await neighbour(context);
  await holdUpgrade(other);
  await letGo(other);
  await page.bringToFront();
  await page.keyboard.press('1');
  await expect.poll(() => getPlay(other)).toMatchObject({ log: [expect.anything()] });
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('what the browser throws away in mid-play is written again at the next choice', async () => {
  const { page, context, errors } = await open({});
  await page.getByRole('button', { name: 'New game' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(inject('url')).origin,
    storageTypes: 'indexeddb',
  });
  const group = await page.getByRole('group').elementHandle();
  await page.keyboard.press('1');
  await page.waitForFunction((old) => !old?.isConnected, group);
  expect(await readOn(page, press(page))).toBe('choices');
  expect(await getPlay(page)).toMatchObject({ log: [expect.anything()] });
  expect(await page.getByRole('status').getByText(/stor/).count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a reply that needs the whole script stands again while it does not come, and is taken when it does', async () => {
  const way = readFileSync('story/act1/way_home.ink', 'utf8');
  const { page, context } = await open({ arrange: (all) => all.route(/assets\/whole-/, (route) => route.abort()) });
  await page.getByRole('button', { name: 'New game' }).click();
  const missing = page.getByRole('status').getByText('did not come over the network');
  while ((await missing.count()) === 0) {
    expect(await readOn(page, press(page))).toBe('choices');
    const group = await page.getByRole('group').elementHandle();
    await page.keyboard.press('1');
    await page.waitForFunction((old) => !old?.isConnected, group);
    await page.locator('.line-text, .card p, .ink').first().waitFor();
  }
  await context.unroute(/assets\/whole-/);
  expect(await nextMoment(page)).toBe('choices');
  const id = await page.locator('[data-choice]').first().getAttribute('data-choice');
  await page.keyboard.press('1');
  await page.waitForFunction((gone) => !document.querySelector(`[data-choice="${gone}"]`), id);
  expect(await readOn(page, press(page))).toBe('choices');
  expect(way).toContain(`# id: ${await page.locator('[data-choice]').first().getAttribute('data-choice')}`);
  await context.close();
});

test('only what the server really has anew is called a newer edition', async () => {
  const { page, context } = await open({
    arrange: (all) => all.route(/assets\/openStory-/, (route) => route.fulfill({ status: 404 })),
  });
  await page.getByRole('button', { name: 'New game' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  await context.route(inject('url'), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/index-[\w-]{8}\.js/, 'index-another1.js');
    await route.fulfill({ response, body });
  });
  await page.keyboard.press('1');
  await page.getByRole('status').getByText('A newer edition of the game is here').waitFor();
  await context.unroute(inject('url'));
  await page.keyboard.press('1');
  await page.getByRole('status').getByText('did not come over the network').waitFor();
  await context.close();
});

test('an error of an extension or of the browser itself does not end the play', async () => {
  const { page, context } = await open({});
  await page.getByRole('button', { name: 'New game' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  await page.evaluate(() => {
    window.dispatchEvent(
      new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
    );
    void Promise.reject(new DOMException('The operation was aborted.', 'AbortError'));
    setTimeout(() => {
      throw new Error('of a stranger');
    });
  });
  await page.keyboard.press('1');
  expect(await readOn(page, press(page))).toBe('choices');
  expect(await page.locator('[data-screen="error"]').count()).toBe(0);
  await context.close();
});

test('an error nobody expected shows words, a report to copy, and a way back to the same line', async () => {
  const { page, context } = await open({
    arrange: (all) =>
      all.route(/assets\/Dialogs-.*\.js$/, async (route) => {
        const response = await route.fetch();
        const planted = ";setTimeout(() => { throw new Error('planted'); }, 0);";
        await route.fulfill({ response, body: (await response.text()) + planted });
      }),
  });
  await page.getByRole('button', { name: 'New game' }).click();
  await readOn(page, press(page));
  await page.keyboard.press('Escape');
  await page.locator('[data-screen="error"]').waitFor();
  expect(await page.locator('[data-screen="error"]').textContent()).toMatch(/Reload/);
  await context.unrouteAll();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await readOn(page, press(page))).toBe('choices');
  await context.close();
});
