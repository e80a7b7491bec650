import { easeInOut } from '../../common/ease';
import { chance, noise } from '../../common/noise';
import type { Glow } from '../places/place';

/** Seconds for which a window stays as it is, on the average, and the share of them that are lit. */
const windowTime = 19;
const litWindows = 0.55;

/** 1 while somebody over there is up: each window has hours of its own, and a second of dusk between them. */
const windowAt = (time: number, seed: number): number => {
  const hours = time / (windowTime * (0.7 + 0.6 * chance(seed * 31 + 3))) + chance(seed * 17 + 1);
  const lit = (hour: number): number => (chance(hour * 7 + seed * 101) < litWindows ? 1 : 0);
  const now = Math.floor(hours);
  return lit(now - 1) + (lit(now) - lit(now - 1)) * easeInOut(Math.min(1, (hours - now) * windowTime));
};

/** Seconds of the blinkers of a parked truck: half as fast as real ones, and soft, so that they are no flashing. */
const hazardTime = 1.8;

/** On and off, all together. */
const hazardAt = (time: number): number => 1.15 * easeInOut(0.5 + 0.5 * Math.sin((2 * Math.PI * time) / hazardTime));

/** How bright a glow is at a moment, about 1. Never faster than a flame: nothing here flashes. */
export const motions: Record<Glow['motion'], (time: number, seed: number) => number> = {
  steady: () => 1,
  breathe: (time, seed) => 1 + 0.09 * Math.sin(time * 0.8 + seed * 2.1),
  flicker: (time, seed) => 0.9 + 0.2 * noise(time * 2.2, seed * 5.3),
  screen: (time, seed) => 0.78 + 0.3 * noise(time * 0.5, seed * 3.1) + 0.06 * noise(time * 3.1, seed),
  fire: (time, seed) => 0.66 + 0.4 * noise(time * 1.7, seed * 4.7) + 0.16 * noise(time * 4.3, seed * 2.9),
  window: windowAt,
  hazard: hazardAt,
};
