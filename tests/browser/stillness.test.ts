import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../src/core/stage';
import { openPages, type Pages } from '../../tools/picture/openPages';

/** Far longer than a place takes from one of its frames to the next, even without a graphics card. */
const long = 2000;

let pages: Pages;
let page: Page;
beforeAll(async () => {
  pages = await openPages();
  page = await pages.open('stage.html?quality=still', { width: 640, height: 360 });
});
afterAll(() => pages.close());

const frames = (): Promise<number> => page.evaluate(() => window.drawnFrames);

const drawnBy = async (place: NonNullable<Stage['place']>): Promise<number> => {
  const before = await frames();
  await page.evaluate((part) => window.showStage(part), { place });
  await page.waitForFunction((drawn) => window.drawnFrames > drawn, before);
  await wait(long); // that nothing more is drawn in this time is what is tried, here and below
  return (await frames()) - before;
};

test('in *still* a place that comes is drawn when it is whole, and then nothing is', async () => {
  expect(await drawnBy({ id: 'office', light: 'day' })).toBeGreaterThan(0);
  // Its pictures come one after the other; a frame for each would be drawn for nothing.
  expect(await drawnBy({ id: 'restaurant', light: 'night' })).toBe(1);
  const resting = await frames();
  await wait(1000);
  expect(await frames()).toBe(resting);
});
