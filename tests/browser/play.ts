import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { SaveGame } from '../../src/core/saveGame';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { meantForLine } from '../../src/ui/words/Guard';
import { launchBrowser } from '../../tools/browser';

/** Software GL draws the picture only; the page is put together without it. */
export const forWords = ['--disable-gpu-compositing'];

/** Chromium for tests of words and of what the player does with them. */
export const launchForWords = (): Promise<Browser> => launchBrowser(forWords);

/** Settings for tests: nothing to wait for. */
export const quickSettings: Settings = {
  ...defaultSettings,
  textSpeed: 'instant',
  quality: 'still',
  motion: 'reduced',
};

/** Puts settings in before the page's own script runs. */
export const useSettings = (page: Page, settings: Settings): Promise<unknown> =>
  page.addInitScript((text) => {
    if (!localStorage.getItem('her:settings')) localStorage.setItem('her:settings', text);
  }, JSON.stringify(settings));

/** In the page: a wait of `skipped` milliseconds takes no time, and the clock has gone on by as much. */
const skipWaits = (skipped: number): void => {
  let ahead = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + ahead;
  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
  Object.defineProperty(Event.prototype, 'timeStamp', {
    get(this: Event) {
      return stamp?.call(this) + ahead;
    },
  });
  const later = window.setTimeout.bind(window);
  const skipping = (work: () => void, wait = 0, ...rest: unknown[]): number => {
    if (wait === skipped) ahead += skipped;
    return later(work, wait === skipped ? 0 : wait, ...rest);
  };
  Object.assign(window, { setTimeout: skipping });
};

/** For players who can read at once: the game takes a reply as soon as it has been painted. */
const readQuickly = (page: Page): Promise<unknown> => page.addInitScript(skipWaits, meantForLine);

/** Collects what a player must never meet: errors of the page and of the console. */
const watchErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

/** What the player can do now: choose, read on, or look at the end. */
export type Moment = 'choices' | 'line' | 'ending';

/** In the page: resolves when the game waits for the player, with what they can do. */
const whatNext = (): Promise<Moment> =>
  new Promise((done) => {
    const look = (): Moment | null => {
      if (document.querySelector('[data-screen="ending"]')) return 'ending';
      const waits = document.querySelector('[data-screen="play"]')?.getAttribute('data-waits');
      return waits ? (waits === 'reply' ? 'choices' : 'line') : null;
    };
    const tell = (): boolean => {
      const moment = look();
      if (moment) done(moment);
      return moment !== null;
    };
    const watch = new MutationObserver(() => tell() && watch.disconnect());
    if (!tell())
      watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-waits', 'data-screen'] });
  });

/** Milliseconds in which any machine comes to the next line. */
const patience = 60_000;

/** What the player can do next, as soon as they can. */
export const nextMoment = async (page: Page): Promise<Moment> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error('the play waits for nothing from the player')), patience);
  });
  return Promise.race([page.evaluate(whatNext), tooLong]).finally(() => clearTimeout(timer));
};

/** Presses on until a reply can be taken, or to the end. `press` is one press of the player's. */
export const readOn = async (page: Page, press: () => Promise<unknown>): Promise<Moment> => {
  for (let presses = 0; presses < 400; presses++) {
    const now = await nextMoment(page);
    if (now !== 'line') return now;
    await press();
  }
  throw new Error('400 presses and no choice');
};

/** Clicks a reply where it stands. */
export const clickReply = async (page: Page, id: string): Promise<void> => {
  const { x, y } = await page.locator(`button[data-choice="${id}"]`).evaluate((button) => {
    button.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
};

/** Puts something where the game keeps the last play. The page's own script has made the stores. */
export const putPlay = (page: Page, data: unknown): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('her');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('plays', 'readwrite');
          writing.objectStore('plays').put(value, 'current');
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    data,
  );

/** The stores are made beside the title. */
const untilStored = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'her'));

/** From the title: plays on from this save. */
export const continueFrom = async (page: Page, save: SaveGame): Promise<void> => {
  await untilStored(page);
  await putPlay(page, save);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
};

/** A game as a test wants it. */
export interface Opening {
  /** The player's browser: its window (1280×720), whether it can be touched. */
  readonly how?: BrowserContextOptions;
  /** Where these are not the quick ones. */
  readonly settings?: Partial<Settings>;
  /** Replies can be taken as soon as they are painted; false leaves the real clock. */
  readonly isQuick?: boolean;
  /** Goes on from this save; without one, nothing has been pressed yet. */
  readonly save?: SaveGame;
  /** What is arranged before the page is asked for: routes, scripts before its own. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface OpenedGame {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a player must never meet; empty for as long as they have not. */
  readonly errors: string[];
}

/** A page of this context in which the game can be opened: with settings, watched for errors, not yet asked for. */
export const readyPage = async (context: BrowserContext, opening: Opening = {}): Promise<OpenedGame> => {
  const { settings, isQuick = true, before } = opening;
  const page = await context.newPage();
  await useSettings(page, { ...quickSettings, ...settings });
  if (isQuick) await readQuickly(page);
  await before?.(page);
  return { page, context, errors: watchErrors(page) };
};

/** The window of a player at a desk. */
export const desktop = { viewport: { width: 1280, height: 720 } };

/** Opens the game for a player of its own, who leaves nothing behind when the page is closed. */
export const openGame = async (browser: Browser, opening: Opening = {}): Promise<OpenedGame> => {
  const game = await readyPage(await browser.newContext({ ...desktop, ...opening.how }), opening);
  const leave = (): Promise<void> => game.context.close().catch(() => undefined); // the browser may have closed it
  game.page.once('close', () => void leave());
  await game.page.goto(inject('url'));
  if (opening.save) await continueFrom(game.page, opening.save);
  return game;
};
