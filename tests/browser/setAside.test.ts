import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchForWords, openGame, readOn } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchForWords();
});
afterAll(() => browser.close());

const press = (page: Page) => (): Promise<void> => page.keyboard.press('Space');

const offered = (page: Page): Promise<string | null> =>
  page.locator('button[data-choice]').first().getAttribute('data-choice');

/** A page in which so many choices were made, each the first of its turn, and the next ones are offered. */
const played = async (choices: number): Promise<{ page: Page; errors: string[] }> => {
  const { page, errors } = await openGame(browser);
  await page.getByRole('button', { name: 'New game' }).click();
  await playOn(page, choices);
  return { page, errors };
};

const playOn = async (page: Page, choices: number): Promise<void> => {
  await readOn(page, press(page));
  for (let taken = 0; taken < choices; taken++) {
    await page.keyboard.press('1');
    await readOn(page, press(page));
  }
};

const button = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });

/** Yes, once it has been possible to read the question. */
const agree = (page: Page): Promise<void> => page.locator('[data-yes="ready"]').click();

/** The play goes on from what was set aside. */
const openAside = async (page: Page): Promise<void> => {
  await page.locator('.asides .slot').click();
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await readOn(page, press(page));
};

const toTitle = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await button(page, 'Title').click();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
};

test('a new game asks, says what is set aside, and what was set aside can be opened', async () => {
  const { page, errors } = await played(3);
  const stoodAt = await offered(page);
  await toTitle(page);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('dialog').getByText('will be set aside: The letter').waitFor();
  expect(await page.locator('[data-screen]').getAttribute('data-screen')).toBe('title');
  await page.keyboard.press('Enter'); // the focus is on no
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('[data-screen]').getAttribute('data-screen')).toBe('title');

  await page.getByRole('button', { name: 'New game' }).click();
  await agree(page);
  await playOn(page, 0);
  await page.reload();
  await page.getByRole('button', { name: 'Load' }).click();
  await openAside(page); // nothing was chosen in the new game: nothing is asked
  expect(await offered(page)).toBe(stoodAt);
  expect(errors).toEqual([]);
  await page.close();
});

test('a slot asks before it takes the place of a play that does not lead to it', async () => {
  const { page, errors } = await played(1);
  await page.keyboard.press('Escape');
  await button(page, 'Save').click();
  await page.getByRole('button', { name: /Slot 1\b/ }).click();
  await page.getByRole('status').getByText('Saved').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const saved = await offered(page);
  await playOn(page, 2);
  const stoodAt = await offered(page);
  await page.keyboard.press('Escape');
  await button(page, 'Load').click();
  await page.getByRole('button', { name: /Slot 1\b/ }).click();
  await page.getByRole('dialog').getByText('will be set aside: The letter').waitFor();
  await agree(page);
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await readOn(page, press(page));
  expect(await offered(page)).toBe(saved);
  await page.keyboard.press('Escape');
  await button(page, 'Load').click();
  await openAside(page);
  expect(await offered(page)).toBe(stoodAt);
  expect(errors).toEqual([]);
  await page.close();
});

test('a line of the transcript says how much is set aside by a return to it, and keeps it', async () => {
  const { page, errors } = await played(2);
  const stoodAt = await offered(page);
  await page.keyboard.press('h');
  const rows = page.getByRole('dialog').locator('button.row');
  await rows.last().waitFor();
  const lines = await rows.count();
  await rows.first().click();
  await page
    .getByRole('dialog')
    .getByText(`${lines - 1} lines come after it. Your play as it is now will be set aside.`)
    .waitFor();
  await agree(page);
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await readOn(page, press(page));
  expect(await offered(page)).not.toBe(stoodAt);
  await page.keyboard.press('Escape');
  await button(page, 'Load').click();
  await openAside(page);
  expect(await offered(page)).toBe(stoodAt);
  expect(errors).toEqual([]);
  await page.close();
});

test('a double click on a line does not answer the question that it calls up', async () => {
  const { page } = await openGame(browser, { isQuick: false });
  await page.getByRole('button', { name: 'New game' }).click();
  await playOn(page, 1);
  await page.keyboard.press('h');
  const row = page.getByRole('dialog').locator('button.row').first();
  await row.click();
  const yes = await page.locator('[data-yes]').boundingBox();
  await page.keyboard.press('Escape');
  await page.locator('[data-yes]').waitFor({ state: 'detached' });
  await row.evaluate((element) => (element as HTMLElement).click());
  await page.mouse.click((yes?.x ?? 0) + 10, (yes?.y ?? 0) + 10);
  expect(await page.locator('[data-yes]').count()).toBe(1);
  await agree(page);
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await page.close();
});
