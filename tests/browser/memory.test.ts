import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlaceId, places } from '../../src/core/catalog';
import { openPages, type Pages } from '../../tools/picture/openPages';

/** Every place in every light: more than the 26 scenes of a play go through. */
const walk = (Object.keys(places) as PlaceId[]).flatMap((id) => places[id].lights.map((light) => ({ id, light })));

/** A layer of a place is at least this many pixels; figures are smaller. */
const layer = 1920 * 1080;
/** Layers of a place at most. */
const layersAPlace = 4;

let pages: Pages;
let page: Page;
let devtools: CDPSession;
beforeAll(async () => {
  pages = await openPages();
  page = await pages.open('stage.html?quality=still&t=4', { width: 640, height: 360 });
  devtools = await page.context().newCDPSession(page);
});
afterAll(() => pages.close());

const heap = async (): Promise<number> => {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
};

const layersHeld = (): Promise<number> =>
  page.evaluate((least) => window.heldTextures().filter((pixels) => pixels >= least).length, layer);

test('through all places and back, no more than two places are held, and the heap does not grow by 15 %', async () => {
  let early = 0;
  let most = 0;
  for (const [index, place] of [...walk, ...walk.slice(0, 3)].entries()) {
    await page.evaluate(
      async (part) => {
        window.showStage(part);
        await window.__frame();
      },
      { place, presence: 'curious', closeness: 8, samantha: 'companion' } as const,
    );
    const held = await layersHeld();
    expect(held, `${place.id} ${place.light}`).toBeGreaterThan(0);
    most = Math.max(most, held);
    if (index === 2) early = await heap();
  }
  const late = await heap();
  console.log(
    `at most ${most} layers held; heap ${(early / 1e6).toFixed(1)} MB after three, ${(late / 1e6).toFixed(1)} MB after all`,
  );
  expect(most).toBeLessThanOrEqual(2 * layersAPlace);
  expect(late).toBeLessThanOrEqual(early * 1.15);
});
