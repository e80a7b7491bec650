import type { Page } from 'playwright-core';
import type { SaveGame } from '../../src/core/saveGame';
import { defaultSettings, type Settings } from '../../src/core/settings';

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

/** Collects what a player must never meet: errors of the page and of the console. */
export const watchErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

/** What the player can do now: choose, read on, or look at the end. */
export type Moment = 'choices' | 'line' | 'ending';

export const moment = (page: Page): Promise<Moment> =>
  page.evaluate(() => {
    if (document.querySelector('[data-screen="ending"]')) return 'ending';
    const choice = document.querySelector<HTMLElement>('button[data-choice]');
    return choice?.offsetParent ? 'choices' : 'line';
  });

/** Presses on until there is a choice or the end. `press` is one press of the player's. */
export const readOn = async (page: Page, press: () => Promise<unknown>): Promise<Moment> => {
  for (let presses = 0; presses < 400; presses++) {
    const now = await moment(page);
    if (now !== 'line') return now;
    await press();
    await page.waitForTimeout(15);
  }
  throw new Error('400 presses and no choice');
};

/** Until a choice that was taken is no longer there. */
export const goneFrom = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((gone) => !document.querySelector(`button[data-choice="${gone}"]`), id);

/** Puts something where the game keeps the last play. The page's own script has made the stores. */
export const putPlay = (page: Page, data: unknown): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('her', 1);
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

/** From the title: plays on from this save. */
export const continueFrom = async (page: Page, save: SaveGame): Promise<void> => {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300))); // the stores are made beside the title
  await putPlay(page, save);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
};
