import type { Settings } from '../../core/settings';

/** What a machine is asked for. */
export type Level = 'full' | 'light' | 'still';

export interface Demands {
  /** Frames a second while something moves that was asked for: a transition, her voice, a walk. */
  readonly busy: number;
  /** Frames a second of motion that nobody asked for: dust, lamps, breath. 0 is none. */
  readonly ambient: number;
  /** Seconds without a press or a move after which ambient motion sleeps. */
  readonly sleepAfter: number;
  /** Her light: its threads, and the pieces of each. */
  readonly threads: number;
  readonly segments: number;
  readonly film: boolean;
  readonly haze: boolean;
  readonly weatherGrains: number;
  /** The widest radius of a glow, in picture pixels: wide ones cost as much as a whole layer. */
  readonly widestGlow: number;
  /** Canvas pixels a CSS pixel, at most. */
  readonly sharpness: number;
}

export const demandsOf: Record<Level, Demands> = {
  full: {
    busy: 60,
    ambient: 60,
    sleepAfter: 120,
    threads: 26,
    segments: 132,
    film: true,
    haze: true,
    weatherGrains: 140,
    widestGlow: 2000,
    sharpness: 2,
  },
  light: {
    busy: 30,
    ambient: 12,
    sleepAfter: 20,
    threads: 14,
    segments: 88,
    film: false,
    haze: false,
    weatherGrains: 50,
    widestGlow: 280,
    sharpness: 1.5,
  },
  still: {
    busy: 0,
    ambient: 0,
    sleepAfter: 0,
    threads: 14,
    segments: 88,
    film: false,
    haze: false,
    weatherGrains: 50,
    widestGlow: 280,
    sharpness: 1.5,
  },
};

/** Frames in which a machine is measured; the first ones load textures and do not count. */
export const warmUpFrames = 6;
export const measuredFrames = 24;

/** The median time between two frames, in milliseconds, up to which a level is right. */
const fullUpTo = 24;
const lightUpTo = 110;

/** The level for a machine that took these times between frames, in milliseconds. Pure. */
export const levelFor = (gaps: readonly number[]): Level => {
  const sorted = [...gaps].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return median <= fullUpTo ? 'full' : median <= lightUpTo ? 'light' : 'still';
};

/** The level that the player chose; null lets the machine be measured. */
export const chosenLevel = ({ quality }: Settings): Level | null => (quality === 'auto' ? null : quality);
