import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { SaveGame } from '../../src/core/saveGame';
import type { Beat } from '../../src/core/turn';
import { strings } from '../../src/ui/strings';
import { randomPlay, saveAt } from '../../tools/story/saves';
import { launchForWords, nextMoment, openGame, quickSettings, useSettings } from './play';

let browser: Browser;
beforeAll(async () => {
  browser = await launchForWords();
});
afterAll(() => browser.close());

const { json, hash } = inject('story');
const play = randomPlay(new StorySession(json), firstPlay, 4);

/** A save in the first turn in which this direction is given. */
const saveWhere = (verb: string, is: (value: unknown) => boolean): SaveGame => {
  const turn = play.turns.findIndex((each) =>
    each.turn.beats.some((beat) => beat.changes.some((change) => change.verb === verb && is(change.value))),
  );
  expect(turn, verb).toBeGreaterThan(0);
  return { ...saveAt(play, turn, hash), at: { turn, beat: 0 } };
};

const isPlaza = (place: unknown): boolean => (place as { id: string }).id === 'plaza';

/** Presses on, and takes first replies, until there is one of these. */
const pressUntil = async (page: Page, sign: Locator): Promise<void> => {
  for (let press = 0; press < 40; press++) {
    const now = await nextMoment(page);
    if (await sign.count()) return;
    await page.keyboard.press(now === 'choices' ? '1' : 'Space');
  }
};

const isSeenClose = ({ changes }: Beat): boolean =>
  changes.some(({ verb, value }) => verb === 'insert' && value !== 'none');

/** Presses on to the first line with which a thing is seen close. A picture comes a while after its line. */
const pressUntilClose = async (page: Page, { at }: SaveGame): Promise<void> => {
  const line = play.turns[at.turn]?.turn.beats.find(isSeenClose)?.text ?? '';
  await pressUntil(page, page.locator('[role="log"] p', { hasText: line }));
  await page.locator('.picture-insert').first().waitFor({ state: 'attached' });
};

test('on the plaza three things can be looked at with the keys, and the talk waits meanwhile', async () => {
  const save = saveWhere('place', isPlaza);
  const { beats } = play.turns[save.at.turn]?.turn ?? { beats: [] };
  // Opened on the line after the place's first: no title of a scene is up, and no line is on its way.
  const beat =
    beats.findIndex(({ changes }) => changes.some(({ verb, value }) => verb === 'place' && isPlaza(value))) + 1;
  const { page, errors } = await openGame(browser, { save: { ...save, at: { ...save.at, beat } } });
  await page.locator('[role="log"] p', { hasText: beats[beat]?.text ?? '' }).waitFor();
  expect(await page.locator('button[data-look]').allTextContents()).toEqual([
    strings.looks.balloon.name,
    strings.looks.kiosk.name,
    strings.looks.cart.name,
  ]);
  // When the stage takes over, all is shown again, and he looks at nothing.
  await page.locator('.picture-canvas.is-shown').waitFor();
  await nextMoment(page);
  const said = await page.locator('[role="log"] p').count();
  await page.keyboard.press('l');
  await page.keyboard.press('Enter');
  expect(await page.locator('.look-seen').textContent()).toBe(strings.looks.balloon.seen);
  await page.mouse.click(640, 300);
  expect(await page.locator('.look-seen').count()).toBe(0);
  expect(await page.locator('[role="log"] p').count()).toBe(said);
  expect(errors).toEqual([]);
  await page.close();
});

test('a thing seen close covers the place and goes again with its line', async () => {
  const save = saveWhere('insert', (value) => value === 'box');
  const { page, errors } = await openGame(browser, { save });
  await pressUntilClose(page, save);
  // While the living picture takes over from the still one, both show it.
  expect(await page.locator('.picture-insert').first().getAttribute('src')).toMatch(/box/);
  const isGone = () => !document.querySelector('.picture-insert');
  // Past the scene's title and the line.
  for (let press = 0; press < 4 && !(await page.evaluate(isGone)); press++) {
    await page.keyboard.press('Space');
    await page.waitForFunction(isGone, null, { timeout: 1000 }).catch(() => undefined);
  }
  expect(await page.evaluate(isGone)).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});

test('on auto the style sheets ask for less where the picture does', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
  await useSettings(page, { ...quickSettings, quality: 'auto' });
  await page.goto(inject('url'));
  await page.getByRole('button', { name: 'New game' }).click();
  await page.locator('.picture-canvas.is-shown').waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.level)).toMatch(/^(full|light|still)$/);
  const shadowAt = (level: string): Promise<string> =>
    page.locator('.line').evaluate((line, now) => {
      document.documentElement.dataset.level = now;
      return getComputedStyle(line).textShadow;
    }, level);
  expect(await shadowAt('light')).not.toBe(await shadowAt('full'));
  expect(await shadowAt('still')).toBe(await shadowAt('light'));
  await page.close();
});
