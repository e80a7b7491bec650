import { herNights, type SamanthaStage } from '../core/catalog';
import type { Stage } from '../core/stage';
import type { Stem } from './loopFormat';

/** Gain of each stem, 0 to 1. */
export type StemLevels = Readonly<Record<Stem, number>>;

/** The title promises the whole piece. */
const title: StemLevels = { piano: 1, strings: 0.7, pad: 0.8 };

/** In the nights, which are hers, nobody plays: there is only the pad. */
const night: StemLevels = { piano: 0, strings: 0, pad: 1 };

/** 0 to 1: how far she is from him by what she has become. */
const distances: Record<SamanthaStage, number> = {
  none: 0,
  assistant: 0,
  companion: 0,
  self: 0.1,
  many: 0.4,
  beyond: 0.8,
};

/** The closeness from which the strings are all there. */
const fullStrings = 12;

/** Closeness brings the strings; distance thins the piano and leaves the pad. */
export const stemLevels = ({ scene, closeness, samantha }: Stage): StemLevels => {
  if (scene === null) return title;
  if (herNights.includes(scene)) return night;
  const distance = distances[samantha];
  const love = Math.min(1, closeness / fullStrings);
  return {
    piano: Math.cos((Math.PI / 2) * 0.85 * distance),
    strings: Math.sin((Math.PI / 2) * love) * (1 - 0.8 * distance),
    pad: Math.min(1, 0.4 + 0.4 * love + 0.6 * distance),
  };
};
