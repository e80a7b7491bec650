import type { Page } from 'playwright-core';
import { places } from '../src/core/catalog';
import { frameCost } from './picture/frameCost';
import { openPages } from './picture/openPages';

/**
 * What a frame of every place costs in software GL at 1280×720, in light and in full quality with the skein speaking,
 * against one full-screen picture in a bare Phaser page of the same run; and what of it is the skein's own.
 * `npm run bench:places`, or `-- street` for what begins so. Fails when a bound is broken.
 */

const size = { width: 1280, height: 720 };
const seconds = 2.5;

/** Bounds, in full-screen pictures of a bare page: a place in each quality, and the skein by itself. */
const most = { light: 2.5, full: 5, skein: 0.6 };

const line = 'I have read everything you wrote, every word of it, more than once, and then again to be quite sure. ';
const wanted = process.argv[2] ?? '';
const lights = Object.entries(places)
  .flatMap(([id, { lights }]) => lights.map((light) => ({ id, light })))
  .filter(({ id, light }) => `${id} ${light}`.startsWith(wanted));

const measure = (page: Page): Promise<number> => frameCost(page, seconds, 1500);

const show = (page: Page, place: object, presence: string): Promise<void> =>
  page.evaluate(
    ([place, presence, text]) => {
      const stage = { place, presence, closeness: 8, samantha: 'companion' } as object;
      window.showStage(stage);
      if (presence !== 'none') window.speakIn(stage, text);
    },
    [place, presence, line.repeat(6)] as const,
  );

const pages = await openPages();
const bare = async (): Promise<number> => {
  const page = await pages.open('bare.html?picture=/assets/places/office/day/room.webp', size);
  const cost = await measure(page);
  await page.close();
  return cost;
};
const costsIn = async (quality: 'light' | 'full', presence: string, of = lights): Promise<readonly number[]> => {
  const page = await pages.open(`stage.html?quality=${quality}`, size);
  const costs: number[] = [];
  for (const place of of) {
    await show(page, place, presence);
    costs.push(await measure(page));
  }
  await page.close();
  return costs;
};

const early = await bare();
const light = await costsIn('light', 'curious');
const full = await costsIn('full', 'curious');
const [office] = lights;
const alone = office ? await costsIn('light', 'none', [office]) : [];
const picture = (early + (await bare())) / 2;
await pages.close();

const ratio = (cost: number | undefined): number => (cost ?? Number.NaN) / picture;
const skein = ratio(light[0]) - ratio(alone[0]);
console.log(`one full-screen picture ${picture.toFixed(1)} ms of processor a frame; all else in such pictures`);
for (const [index, { id, light: hour }] of lights.entries()) {
  const name = `${id} ${hour}`.padEnd(24);
  console.log(`${name} light ${ratio(light[index]).toFixed(2)}  full ${ratio(full[index]).toFixed(2)}`);
}
console.log(`the skein by itself     ${skein.toFixed(2)}`);
const worst = { light: Math.max(...light.map(ratio)), full: Math.max(...full.map(ratio)), skein };
console.log(
  `at most ${worst.light.toFixed(2)} in light (${most.light}), ${worst.full.toFixed(2)} in full (${most.full})`,
);
if (worst.light > most.light || worst.full > most.full || worst.skein > most.skein) process.exitCode = 1;
