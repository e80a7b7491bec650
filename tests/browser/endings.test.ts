import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { endings } from '../../src/core/catalog';
import { beginPlay, choose } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { SaveGame } from '../../src/core/saveGame';
import { strings } from '../../src/ui/strings';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { saveAt } from '../../tools/story/saves';
import { type Route, routeTo } from '../fixtures/routes';
import { clickReply, launchForWords, openGame, readOn } from './play';

/** A player comes to the end of a play; in the long run from its first line, else from a save a few choices before. */
const isLong = process.env.LONG === '1';
const choicesLeft = 6;

const { json, hash } = inject('story');
quickenInk(); // routes are looked for among many plays

let browser: Browser;
beforeAll(async () => {
  browser = await launchForWords();
});
afterAll(() => browser.close());

const idsOf = ({ choices }: Route): string[] => choices.map((choice) => choice.split('/')[1] ?? '');

/** What the game would have saved after the first `count` choices of a route. */
const saveAfter = (route: Route, count: number): SaveGame => {
  const session = new StorySession(json);
  let play = beginPlay(session, route.begin);
  for (const id of idsOf(route).slice(0, count)) {
    const index = play.turns.at(-1)?.turn.choices.find((choice) => choice.id === id)?.index ?? -1;
    play = choose(session, play, index);
  }
  return saveAt(play, count, hash);
};

/** Small, so that software GL has little to do; in the long run as large as the pictures that it keeps. */
const viewport = isLong ? { width: 1280, height: 720 } : { width: 800, height: 450 };

/** A click beside all words, which reads on. */
const aside = (page: Page) => (): Promise<void> => page.mouse.click(viewport.width / 2, 24);

/** Plays the choices by mouse, and looks at every scene that begins when `look` says how. */
const playOn = async (
  page: Page,
  ids: readonly string[],
  look?: (index: number) => Promise<unknown>,
): Promise<void> => {
  for (const [index, id] of ids.entries()) {
    expect(await readOn(page, aside(page)), id).toBe('choices');
    await look?.(index);
    await clickReply(page, id);
  }
  expect(await readOn(page, aside(page))).toBe('ending');
};

describe.each(endings)('%s', (ending) => {
  test(
    'is reached in the game by its list of choices, and its card says so',
    async () => {
      const route = routeTo(ending, json);
      const ids = idsOf(route);
      const isWhole = isLong && route.begin.playthroughs === 0;
      const save = isWhole ? {} : { save: saveAfter(route, ids.length - choicesLeft) };
      const { page, errors } = await openGame(browser, { how: { viewport }, ...save });
      if (isWhole) await page.getByRole('button', { name: 'New game' }).click();
      await playOn(page, isWhole ? ids : ids.slice(-choicesLeft));
      expect(await page.locator('h1').textContent()).toBe(strings.endings[ending]);
      const reached = page.locator('.ending-reached');
      await reached.locator('summary').click();
      expect(await reached.locator('li').count()).toBe(endings.length);
      expect(await reached.locator('li[data-reached]').allTextContents()).toEqual([strings.endings[ending]]);
      expect(errors).toEqual([]);
      await page.close();
    },
    isLong ? 900_000 : 180_000,
  );
});

test.runIf(isLong)(
  'a whole play has no error in the console, and every scene of it can be looked at in docs/gallery-out',
  async () => {
    const route = routeTo('two_on_a_roof', json);
    const { page, errors } = await openGame(browser, { how: { viewport } });
    await page.getByRole('button', { name: 'New game' }).click();
    mkdirSync('docs/gallery-out/scenes', { recursive: true });
    let before = '';
    await playOn(page, idsOf(route), async (index) => {
      const scene = route.choices[index]?.split('/')[0] ?? '';
      if (scene === before) return;
      before = scene;
      await page.waitForTimeout(1500); // a look, when the picture has had its time
      await page.screenshot({ path: `docs/gallery-out/scenes/${scene}.png` });
    });
    expect(errors).toEqual([]);
    await page.close();
  },
  900_000,
);
