import { easeInOut } from '../../common/ease';
import { cloud } from '../../common/noise';
import type { SkeinLook } from './skeinLooks';

/** Everything that the skein's shape is made from. */
export interface SkeinMoment {
  readonly look: SkeinLook;
  /** Loudness of the syllable of this moment, 0 to 1. */
  readonly voice: number;
  /** 0 holding its breath, 1 in the middle of a sentence. */
  readonly speaking: number;
  /** Seconds. */
  readonly time: number;
  /** The thinnest half line that the canvas can show, in units. */
  readonly hairline: number;
  /** The colors of threads that are memories, oldest first: memoryThreads.ts. */
  readonly memories: readonly Rgb[];
}

/** Red, green, blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

/** 0 below `low`, 1 above `high`, smooth between. */
export const smooth = (low: number, high: number, x: number): number =>
  easeInOut(Math.min(1, Math.max(0, (x - low) / (high - low))));

export const cream: Rgb = [1, 0.93, 0.82];

/** The three lights of a warmth, from deep to bright: ashen when cold, embers and honey when warm. */
const palette = (warmth: number): { rose: Rgb; ember: Rgb; honey: Rgb } => ({
  rose: mixRgb([0.52, 0.42, 0.41], [0.92, 0.3, 0.27], warmth),
  ember: mixRgb([0.76, 0.56, 0.5], [1, 0.42, 0.2], warmth),
  honey: mixRgb([0.92, 0.84, 0.78], [1, 0.75, 0.4], warmth),
});

/** What all threads share at a moment. Lengths in units: see skeinShape.ts. */
export interface Body {
  readonly moment: SkeinMoment;
  readonly colors: ReturnType<typeof palette>;
  /** Half length and half height. */
  readonly length: number;
  readonly height: number;
  /** 0 to 1 and back, slowly. */
  readonly breath: number;
  /** `dist` squared: how far the threads have risen and drifted. */
  readonly far: number;
}

/** Silent, the skein draws itself together into a line; open moods stay a little unfurled even then. */
export const bodyOf = (moment: SkeinMoment): Body => {
  const { look, speaking, time } = moment;
  const far = look.scatter * look.scatter;
  const breath = 0.5 + 0.5 * Math.sin(time * (0.75 + 0.5 * look.energy));
  const held = mix(0.08 + 0.5 * look.open ** 1.5 + 0.5 * far, 1, speaking);
  const swell = 0.07 + 0.36 * look.open + 0.1 * look.energy;
  return {
    moment,
    colors: palette(look.warmth),
    length: mix(1.05, 1.62, look.open) * (1 + 0.04 * breath) * mix(0.96, 1, speaking),
    height: swell * held * (0.86 + 0.14 * breath) * (1 - 0.28 * far),
    breath,
    far,
  };
};

/** What the whole cross-section is like at one point of the length. */
export interface Section {
  readonly x: number;
  /** 1 in the middle, 0 at the ends: spindle when closed, lens when open. */
  readonly swelling: number;
  /** Fades the ends out. */
  readonly tail: number;
  /** How far the whole skein swings aside here. */
  readonly sway: number;
}

/** How far the ends reach beyond the half length before they are dark. */
const reach = 1.42;

const sectionAt = ({ moment: { look, time }, length }: Body, x: number): Section => {
  const u = x / length;
  const swelling = Math.max(0, 1 - u * u) ** mix(2.6, 1.05, look.open);
  return {
    x,
    swelling,
    tail: Math.exp(-Math.max(0, Math.abs(u) - 0.82) * mix(9, 5, look.open)),
    sway: (cloud(x * 0.7 - time * 0.1, time * 0.07) - 0.5) * (0.08 + 0.22 * look.open) * (0.4 + swelling),
  };
};

/** Sections from end to end. */
export const sectionsOf = (body: Body, segments: number): Section[] =>
  Array.from({ length: segments + 1 }, (_, index) =>
    sectionAt(body, mix(-reach, reach, index / segments) * body.length),
  );
