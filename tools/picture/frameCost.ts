import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { childrenCpuTime } from './cpuTime';

const frames = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'drawnFrames')));

/** Processor milliseconds a frame of what the page now shows, over `seconds`, once it has run evenly for `settling` milliseconds. */
export const frameCost = async (page: Page, seconds: number, settling: number): Promise<number> => {
  await wait(settling);
  const before = { frames: await frames(page), cpu: childrenCpuTime() };
  await wait(seconds * 1000);
  const spent = childrenCpuTime() - before.cpu;
  return spent / Math.max(1, (await frames(page)) - before.frames);
};
