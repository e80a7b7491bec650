import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstPlay, stagedUpTo } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { newSourceOf } from '../../src/core/stage';
import { strings } from '../../src/ui/strings';
import { spokenText } from '../../src/ui/words/spokenText';
import { randomPlay, saveAt } from '../../tools/story/saves';
import { routeTo } from '../fixtures/routes';
import { clickReply, launchForWords, nextMoment, openGame, readOn } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchForWords();
});
afterAll(() => browser.close());

/** The numbers by which the offered choices are taken from the keyboard. */
const numberOf = async (page: Page, id: string): Promise<string> => {
  const ids = await page
    .locator('button[data-choice]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')));
  const index = ids.indexOf(id);
  expect(index, `${id} is offered among ${ids.join(' ')}`).toBeGreaterThanOrEqual(0);
  return String(index + 1);
};

/** How light the window is at a point, as it is seen, 0 to 255. */
const lightAt = async (page: Page, x: number, y: number): Promise<number> => {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const blank = await browser.newPage(); // the game's own policy lets it fetch no picture from a text
  const light = await blank.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(data)).blob());
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return (red + green + blue) / 3;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return light;
};

test('with the keyboard alone a player comes from the title to Return to Sender', async () => {
  const { page, errors } = await openGame(browser);
  await page.getByRole('button', { name: 'New game' }).waitFor();
  // The title puts the focus on its first button.
  await page.keyboard.press('Enter');
  for (const choice of routeTo('return_to_sender', inject('story').json).choices) {
    const id = choice.split('/')[1] ?? '';
    expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
    await page.keyboard.press(await numberOf(page, id));
  }
  expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('ending');
  expect(await page.locator('h1').textContent()).toBe('Return to Sender');
  expect(await page.locator('.ending-letter p').first().textContent()).toBe('Dear Sender,');
  const paper = await page.locator('.ending-letter .paper').boundingBox();
  // Ink on paper, in front of the dimmed stage.
  expect(await lightAt(page, (paper?.x ?? 0) + 12, (paper?.y ?? 0) + 12)).toBeGreaterThan(180);
  expect(errors).toEqual([]);
  await page.close();
});

test('with the mouse a player comes through Act One and goes on into the next', async () => {
  const { page, errors } = await openGame(browser);
  await page.getByRole('button', { name: 'New game' }).click();
  const { choices } = routeTo('a_good_assistant', inject('story').json);
  for (const choice of choices.slice(0, choices.findIndex((each) => each.startsWith('inbox/')) + 1)) {
    const id = choice.split('/')[1] ?? '';
    expect(await readOn(page, () => page.mouse.click(640, 24))).toBe('choices');
    await clickReply(page, id);
  }
  expect(await readOn(page, () => page.mouse.click(640, 24))).toBe('choices');
  expect(errors).toEqual([]);
  await page.close();
});

test('the transcript has what was said and chosen, and a line of it can be returned to', async () => {
  const { page, errors } = await openGame(browser);
  await page.getByRole('button', { name: 'New game' }).click();
  await readOn(page, () => page.keyboard.press('Space'));
  const first = await page.locator('button[data-choice]').first().getAttribute('data-choice');
  await page.keyboard.press('1');
  await readOn(page, () => page.keyboard.press('Space'));
  await page.keyboard.press('h');
  const line = page.getByRole('dialog').getByText('are you the man who’s me?');
  await line.waitFor();
  await line.click();
  await page.getByRole('dialog').getByText('Return to this line?').waitFor();
  await page.locator('[data-yes="ready"]').click();
  await page.waitForFunction((id) => document.querySelector(`button[data-choice="${id}"]`), first);
  expect(await nextMoment(page)).toBe('choices');
  expect(errors).toEqual([]);
  await page.close();
});

test('a slot keeps a place: saved, gone on, loaded, there again', async () => {
  const { page, errors } = await openGame(browser);
  await page.getByRole('button', { name: 'New game' }).click();
  await readOn(page, () => page.keyboard.press('Space'));
  const first = await page.locator('button[data-choice]').first().getAttribute('data-choice');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /Slot 1\b/ }).click();
  await page.getByRole('status').getByText('Saved').first().waitFor();
  const dialogs = page.locator('dialog[open]');
  for (let open = await dialogs.count(); open > 0; open--) {
    await page.keyboard.press('Escape');
    await dialogs.nth(open - 1).waitFor({ state: 'detached' });
  }
  await nextMoment(page);
  await page.keyboard.press('1');
  await readOn(page, () => page.keyboard.press('Space'));
  await page.reload();
  await page.getByRole('button', { name: 'Load' }).click();
  await page.getByRole('button', { name: /Slot 1\b/ }).click();
  await page.locator('[data-yes="ready"]').click(); // one choice was made since
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await readOn(page, () => page.keyboard.press('Space'));
  expect(await page.locator('button[data-choice]').first().getAttribute('data-choice')).toBe(first);
  expect(errors).toEqual([]);
  await page.close();
});

/**
 * A save in a scene with a card, one reply before somebody is heard from elsewhere: the reply, the card, the line as a
 * screen reader hears it, and what stands beside the name.
 */
const beforeNews = () => {
  const { json, hash } = inject('story');
  const session = new StorySession(json);
  for (let seed = 1; seed <= 40; seed++) {
    const play = randomPlay(session, firstPlay, seed);
    for (const [turn, { choice, before }] of play.turns.entries()) {
      if (!choice || !before.card || before.card !== play.turns[turn - 1]?.before.card) continue;
      const staged = stagedUpTo(play, { turn, beat: 1000 }, turn);
      const news = staged.find(({ stage, beat }) => strings.sources[newSourceOf(stage, beat) ?? 'none'] !== '');
      const source = news && newSourceOf(news.stage, news.beat);
      if (!source || news.beat.speaker === 'letter' || news.stage.card !== before.card) continue;
      const words = { spoken: spokenText(news.beat, source), beside: strings.sources[source] };
      return { save: saveAt(play, turn - 1, hash), reply: choice.id, card: before.card, ...words };
    }
  }
  throw new Error('nobody is heard from elsewhere in a scene with a card');
};

test('a card is shown again when its scene is continued, and is a heading of the transcript; a line says from where it is heard', async () => {
  const { save, reply, card, spoken, beside } = beforeNews();
  const { page, errors } = await openGame(browser, { save });
  await page.getByRole('status').getByText(card, { exact: true }).waitFor();
  expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
  expect(await page.locator('.card').textContent()).toBe('');
  await clickReply(page, reply);
  const source = page.locator('.line-source');
  while ((await nextMoment(page)) === 'line' && (await source.count()) === 0) await page.keyboard.press('Space');
  expect(await source.textContent()).toBe(beside);
  expect(await page.getByRole('log').locator('p').last().textContent()).toBe(spoken);
  await page.keyboard.press('h');
  await page.getByRole('searchbox').fill(card); // only rows in sight are in the page
  await page.getByRole('dialog').getByRole('heading', { level: 3, name: card, exact: true }).last().waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
