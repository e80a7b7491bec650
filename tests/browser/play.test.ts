import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { routeTo } from '../fixtures/routes';
import { goneFrom, moment, quickSettings, readOn, useSettings, watchErrors } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (): Promise<{ page: Page; errors: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await useSettings(page, quickSettings);
  const errors = watchErrors(page);
  await page.goto(inject('url'));
  return { page, errors };
};

/** The numbers by which the offered choices are taken from the keyboard. */
const numberOf = async (page: Page, id: string): Promise<string> => {
  const ids = await page
    .locator('button[data-choice]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')));
  const index = ids.indexOf(id);
  expect(index, `${id} is offered among ${ids.join(' ')}`).toBeGreaterThanOrEqual(0);
  return String(index + 1);
};

test('with the keyboard alone a player comes from the title to Return to Sender', async () => {
  const { page, errors } = await open();
  await page.getByRole('button', { name: 'New game' }).waitFor();
  // The title puts the focus on its first button.
  await page.keyboard.press('Enter');
  for (const choice of routeTo('return_to_sender').choices) {
    const id = choice.split('/')[1] ?? '';
    expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
    await page.keyboard.press(await numberOf(page, id));
    await goneFrom(page, id);
  }
  expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('ending');
  expect(await page.locator('h1').textContent()).toBe('Return to Sender');
  expect(await page.locator('.ending-letter p').first().textContent()).toBe('Dear Sender,');
  expect(errors).toEqual([]);
  await page.close();
});

test('with the mouse a player comes through Act One and goes on into the next', async () => {
  const { page, errors } = await open();
  await page.getByRole('button', { name: 'New game' }).click();
  const { choices } = routeTo('a_good_assistant');
  for (const choice of choices.slice(0, choices.findIndex((each) => each.startsWith('inbox/')) + 1)) {
    const id = choice.split('/')[1] ?? '';
    expect(await readOn(page, () => page.mouse.click(640, 24))).toBe('choices');
    await page.locator(`button[data-choice="${id}"]`).click();
    await goneFrom(page, id);
  }
  expect(await readOn(page, () => page.mouse.click(640, 24))).toBe('choices');
  expect(errors).toEqual([]);
  await page.close();
});

test('the transcript has what was said and chosen, and a line of it can be returned to', async () => {
  const { page, errors } = await open();
  await page.getByRole('button', { name: 'New game' }).click();
  await readOn(page, () => page.keyboard.press('Space'));
  const first = await page.locator('button[data-choice]').first().getAttribute('data-choice');
  await page.keyboard.press('1');
  await goneFrom(page, first ?? '');
  await readOn(page, () => page.keyboard.press('Space'));
  await page.keyboard.press('h');
  const line = page.getByRole('dialog').getByText('are you the man who’s me?');
  await line.waitFor();
  await line.click();
  await page.getByRole('dialog').getByText('Press again').waitFor();
  await line.click();
  await page.waitForFunction((id) => document.querySelector(`button[data-choice="${id}"]`), first);
  expect(await moment(page)).toBe('choices');
  expect(errors).toEqual([]);
  await page.close();
});

test('a slot keeps a place: saved, gone on, loaded, there again', async () => {
  const { page, errors } = await open();
  await page.getByRole('button', { name: 'New game' }).click();
  await readOn(page, () => page.keyboard.press('Space'));
  const first = await page.locator('button[data-choice]').first().getAttribute('data-choice');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /Slot 1\b/ }).click();
  await page.getByRole('status').getByText('Saved').first().waitFor();
  while (await page.getByRole('dialog').count()) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('1');
  await goneFrom(page, first ?? '');
  await page.reload();
  await page.getByRole('button', { name: 'Load' }).click();
  await page.getByRole('button', { name: /Slot 1\b/ }).click();
  await readOn(page, () => page.keyboard.press('Space'));
  expect(await page.locator('button[data-choice]').first().getAttribute('data-choice')).toBe(first);
  expect(errors).toEqual([]);
  await page.close();
});
