import { chanceOf } from '../../../src/common/chance';
import { ambienceForm } from '../../../src/sound/loopFormat';
import { type Filter, filteredLoop } from '../dsp/filters';
import {
  add,
  frames,
  type Placement,
  place,
  type Signal,
  type Stereo,
  shape,
  stereo,
  tau,
  whiteNoise,
} from '../dsp/signal';

export const seconds = ambienceForm.seconds;

/**
 * A place as a loop: everything in it closes at the seam. Slow changes have a whole number of cycles, filters are
 * warm when the loop begins, what passes the end comes in again at the start.
 */
export interface Ambience {
  readonly id: string;
  readonly render: () => Stereo;
}

export const empty = (): Stereo => stereo(seconds);

/** Filtered noise that closes at the seam. */
export const noiseLoop = (seed: number, ...filters: readonly Filter[]): Signal =>
  filteredLoop(whiteNoise(seconds, chanceOf(seed)), ...filters);

/** A slow wave between two values with a whole number of cycles a lap; by frame. */
export const wave =
  (cycles: number, low: number, high: number, phase = 0) =>
  (frame: number): number =>
    low + (high - low) * (0.5 + 0.5 * Math.sin((tau * cycles * frame) / frames(seconds) + phase));

/** A layer of noise on both sides, each with its own, so that it is wide. */
export const addWide = (
  target: Stereo,
  { seed, filters, gain }: { seed: number; filters: readonly Filter[]; gain: number | ((frame: number) => number) },
): void => {
  for (const ear of [0, 1] as const) {
    const layer = noiseLoop(seed + 1000 * ear, ...filters);
    add(target[ear], typeof gain === 'number' ? layer : shape(layer, gain), typeof gain === 'number' ? gain : 1);
  }
};

/** A single sound somewhere in the lap. */
export const put = (
  target: Stereo,
  sound: (seconds: number, frame: number) => number,
  where: Omit<Placement, 'circular'>,
): void => place(target, sound, { ...where, circular: true });

/** Both sides filtered as loops. */
export const filteredPlace = ([left, right]: Stereo, ...filters: readonly Filter[]): Stereo => [
  filteredLoop(left, ...filters),
  filteredLoop(right, ...filters),
];
