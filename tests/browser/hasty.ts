import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { meantForLine } from '../../src/ui/words/Guard';
import { takePicks, watchPicks } from './picks';
import { desktop, openGame, readOn } from './play';

/** What the tests of the guard share: a hasty player, the real clock, and what they took. */

/** The title, in a context of its own that its test closes. */
export const openWatched = async (
  browser: Browser,
  how: BrowserContextOptions = desktop,
): Promise<{ page: Page; errors: string[] }> => {
  const { page, errors } = await openGame(browser, { how, isQuick: false, before: watchPicks });
  await page.getByRole('button', { name: 'New game' }).waitFor();
  return { page, errors };
};

/** Ends a test: nothing broke. */
export const closeWatched = async ({ page, errors }: { page: Page; errors: readonly string[] }): Promise<void> => {
  expect(errors).toEqual([]);
  await page.context().close();
};

/** Replies that are taken in one try. */
const fewReplies = process.env.LONG === '1' ? 10 : 2;

/** Presses on, `gap` milliseconds apart, until so many replies have been taken; the ages of the replies. */
export const agesOf = async (
  page: Page,
  press: () => Promise<unknown>,
  gap: number,
  count = fewReplies,
): Promise<number[]> => {
  const ages: number[] = [];
  for (let presses = 0; presses < 3000 && ages.length < count; presses++) {
    await press();
    if (gap > 0) await page.waitForTimeout(gap); // the rhythm of the presses is what is tried
    ages.push(...(await takePicks(page)).map(({ age }) => age));
  }
  expect(ages.length).toBeGreaterThanOrEqual(count);
  return ages;
};

export const young = (ages: readonly number[]): readonly number[] => ages.filter((age) => age < meantForLine);

/** In the page: whether replies are there, and painted, two frames after a press. */
const arePainted = async (): Promise<boolean> => {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  while (document.querySelector('.choices') && ageOfReplies() === null) await frame();
  return ageOfReplies() !== null;
};

/** Presses on until replies have only just been painted. */
export const untilPainted = async (
  page: Page,
  press: () => Promise<unknown> = () => page.keyboard.press('Space'),
): Promise<void> => {
  for (let presses = 0; presses < 400; presses++) {
    await press();
    if (await page.evaluate(arePainted)) return;
  }
  throw new Error('400 presses and no replies');
};

/** Until replies could be read for long enough. */
export const untilOld = (page: Page): Promise<unknown> =>
  page.waitForFunction((least) => (ageOfReplies() ?? 0) > least, meantForLine + 50);

export const firstReply = (page: Page): Locator => page.locator('button[data-choice]').first();

/** A press on new replies that begins before it can be meant for them; where this machine is too slow, on the next ones. */
export const pressEarly = async (
  page: Page,
  down: () => Promise<unknown>,
  up = (): Promise<unknown> => Promise.resolve(),
): Promise<void> => {
  for (let tries = 0; tries < 20; tries++) {
    await untilPainted(page);
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
export const expectRefused = async (page: Page): Promise<void> => {
  await untilOld(page);
  expect(await takePicks(page)).toEqual([]);
  await page.keyboard.press('1');
  expect(await takePicks(page)).toHaveLength(1);
  expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
};
