import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { childrenCpuTime } from './picture/cpuTime';
import { frameCost } from './picture/frameCost';
import { openPages } from './picture/openPages';

/**
 * What a frame costs in software GL at 1280×720: the office in light quality with somebody in it and the skein
 * speaking, against one full-screen picture in a bare Phaser, in turns within one run; and what *still* costs at rest.
 * `npm run bench:frame`. Fails when a bound is broken.
 */

const size = { width: 1280, height: 720 };
const rounds = 3;
const seconds = 6;

/** Bounds: ours over the bare page; processor share of one core at rest. */
const mostRatio = 2.5;
const mostIdle = 0.03;

const picture = '/assets/places/office/day/room.webp';
const office = {
  place: { id: 'office', light: 'day' },
  figures: { theodore: { pose: 'sitting', anchor: 'desk' } },
  presence: 'curious',
  closeness: 8,
  samantha: 'companion',
} as const;
const line = 'I have read everything you wrote, every word of it, more than once, and then again to be quite sure. ';

const measure = (page: Page): Promise<number> => frameCost(page, seconds, 2500);

const show = async (page: Page, speaks: boolean): Promise<void> => {
  await page.evaluate(
    ([stage, text]) => {
      window.showStage(stage);
      if (text) window.speakIn(stage, text);
    },
    [office, speaks ? line.repeat(8) : ''] as const,
  );
};

const pages = await openPages();
const run = async (path: string, prepare: (page: Page) => Promise<void>): Promise<number> => {
  const page = await pages.open(path, size);
  await prepare(page);
  const measured = await measure(page);
  await page.close();
  return measured;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < rounds; round++) {
  bare.push(await run(`bare.html?picture=${picture}`, async () => undefined));
  ours.push(await run('stage.html?quality=light', (page) => show(page, true)));
}
await pages.close();

/** At rest nothing is drawn; what the browser does now and then by itself is not ours, hence a median. */
const resting = async (): Promise<number> => {
  const alone = await openPages();
  const page = await alone.open('stage.html?quality=still', size);
  await show(page, false);
  await wait(10_000);
  const shares: number[] = [];
  for (let round = 0; round < 5; round++) {
    const before = childrenCpuTime();
    await wait(2000);
    shares.push((childrenCpuTime() - before) / 2000);
  }
  await alone.close();
  return median(shares);
};
const idle = await resting();

const ratio = median(ours) / median(bare);
console.log(`bare picture  ${median(bare).toFixed(1)} ms of processor a frame`);
console.log(`office, light ${median(ours).toFixed(1)} ms of processor a frame, speaking`);
console.log(`ratio         ${ratio.toFixed(2)} (at most ${mostRatio})`);
console.log(`still, idle   ${(idle * 100).toFixed(1)} % of a core (at most ${mostIdle * 100})`);
if (ratio > mostRatio || idle > mostIdle) process.exitCode = 1;
