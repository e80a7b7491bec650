import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { chanceOf } from '../../src/common/chance';
import { choose, firstPlay, rewind } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { SaveGame } from '../../src/core/saveGame';
import type { Beat } from '../../src/core/turn';
import { meantForLine } from '../../src/ui/words/Guard';
import { launchBrowser } from '../../tools/browser';
import { randomPlay, saveAt } from '../../tools/story/saves';
import { agesOf, closeWatched, openWatched, young } from './hasty';
import { monkeys } from './monkeys';
import { takePicks } from './picks';
import { continueFrom, desktop, readOn } from './play';

/** Presses on the stage, and storms of presses of every kind. */

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => closeWatched({ page, errors }));

const begin = async (how?: BrowserContextOptions): Promise<void> => {
  ({ page, errors } = await openWatched(browser, how));
  await page.getByRole('button', { name: 'New game' }).click();
};

/** Where a reply can be touched on the stage. */
const findSpot = async (): Promise<{ x: number; y: number }> => {
  for (let tries = 0; tries < 20; tries++)
    for (let y = 320; y < 560; y += 60)
      for (let x = 80; x < 1240; x += 60) {
        await page.mouse.move(x, y);
        if (await page.locator('.can-pick').count()) return { x, y };
      }
  throw new Error('nothing can be touched');
};

/** A save at the first line of a turn in which a reply can be touched, that line, and the one after the reply. */
const touchable = (): { save: SaveGame; line: string; answer: string } => {
  const { json, hash } = inject('story');
  const session = new StorySession(json);
  const play = randomPlay(session, firstPlay, 4);
  const turn = play.turns.findIndex(({ turn: { choices } }) => choices.some(({ at }) => at));
  const before = rewind(session, play, turn);
  const last = before.turns.at(-1)?.turn;
  const after = choose(session, before, last?.choices.find(({ at }) => at)?.index ?? -1);
  const lineOf = (beats: readonly Beat[] = []): string => beats.find(({ text }) => text)?.text ?? '';
  return {
    save: { ...saveAt(play, turn, hash), at: { turn, beat: 0 } },
    line: lineOf(last?.beats),
    answer: lineOf(after.turns.at(-1)?.turn.beats),
  };
};

test('a reply that is touched on the stage is as safe, and its press does not read on as well', async () => {
  const { save, line, answer } = touchable();
  ({ page, errors } = await openWatched(browser));
  await continueFrom(page, save);
  await page.locator('.picture-canvas.is-shown').waitFor();
  await readOn(page, () => page.keyboard.press('Space'));
  const spot = await findSpot();
  // Back to the first line by the transcript, while the stage is there.
  await page.keyboard.press('h');
  await page.getByRole('dialog').getByText(line).click();
  await page.locator('[data-yes="ready"]').click();
  await page.locator('.choices').waitFor({ state: 'detached' });
  await takePicks(page);
  expect(young(await agesOf(page, () => page.mouse.click(spot.x, spot.y), 40, 1))).toEqual([]);
  expect(await page.locator('[role="log"] p').last().textContent()).toContain(answer);
});

const isLong = process.env.LONG === '1';

/** Seeds, and events of each. */
const storms = isLong ? { seeds: [1, 2, 3, 4, 5, 6, 7, 8], events: 1000 } : { seeds: [1], events: 500 };

describe.each(storms.seeds)('after a storm of presses, number %i,', (seed) => {
  test.each(Object.keys(monkeys) as (keyof typeof monkeys)[])(
    '%s, no reply has been taken that could not be read, and a calm player goes on',
    async (kind) => {
      await begin({ ...desktop, hasTouch: true });
      await page.locator('.line').waitFor();
      await monkeys[kind](page, chanceOf(seed), storms.events);
      const taken = await takePicks(page);
      const youngest = Math.min(...taken.map(({ age }) => age));
      console.log(`storm ${seed}, ${kind}: ${taken.length} replies taken, the youngest at ${youngest.toFixed()} ms`);
      expect(taken.length).toBeGreaterThan(0);
      expect(taken.filter(({ age }) => age < meantForLine)).toEqual([]);
      for (let choices = 0; choices < 2; choices++) {
        expect(await readOn(page, () => page.keyboard.press('Space'))).toBe('choices');
        await page.keyboard.press('1');
        expect(await takePicks(page)).toHaveLength(1);
      }
    },
  );
});
