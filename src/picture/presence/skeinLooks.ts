import type { MoodId, SamanthaStage } from '../../core/catalog';

/** How the skein looks, all from 0 to 1. */
export interface SkeinLook {
  /** How fast it flows and how far its threads stray. */
  readonly energy: number;
  /** From ashen rose to ember and honey. */
  readonly warmth: number;
  /** From one line to unfurled silk. */
  readonly open: number;
  /** How far the threads have gone out into dashes and beads. */
  readonly scatter: number;
  /** How bright it is at all. */
  readonly gain: number;
}

/** The one table of moods. */
export const moodLooks: Record<MoodId, SkeinLook> = {
  none: { energy: 0.1, warmth: 0.4, open: 0, scatter: 0, gain: 0 },
  asleep: { energy: 0.04, warmth: 0.5, open: 0, scatter: 0, gain: 0.55 },
  waking: { energy: 0.34, warmth: 0.5, open: 0.12, scatter: 0, gain: 0.9 },
  curious: { energy: 0.45, warmth: 0.58, open: 0.26, scatter: 0, gain: 1 },
  amused: { energy: 0.85, warmth: 0.82, open: 0.44, scatter: 0, gain: 1 },
  warm: { energy: 0.22, warmth: 1, open: 0.85, scatter: 0, gain: 1 },
  thinking: { energy: 0.2, warmth: 0.62, open: 0.34, scatter: 0.06, gain: 0.85 },
  hurt: { energy: 0.08, warmth: 0.02, open: 0, scatter: 0.12, gain: 0.8 },
  distant: { energy: 0.34, warmth: 0.5, open: 0.72, scatter: 0.85, gain: 0.95 },
};

/** What each of her stages adds to energy, open and dist. */
const growth: Record<SamanthaStage, Pick<SkeinLook, 'energy' | 'open' | 'scatter'>> = {
  none: { energy: 0, open: 0, scatter: 0 },
  assistant: { energy: -0.05, open: -0.06, scatter: 0 },
  companion: { energy: 0, open: 0, scatter: 0 },
  self: { energy: 0.05, open: 0.06, scatter: 0 },
  many: { energy: 0.12, open: 0.1, scatter: 0.08 },
  beyond: { energy: 0.05, open: 0.15, scatter: 0.3 },
};

const unit = (value: number): number => Math.min(1, Math.max(0, value));

/** The mood's look as it is for this closeness (0 to 20) and stage of hers. A mood without openness stays closed. */
export const skeinLookOf = (mood: MoodId, closeness: number, stage: SamanthaStage): SkeinLook => {
  const { energy, warmth, open, scatter: dist, gain } = moodLooks[mood];
  const near = unit(closeness / 20);
  const grown = growth[stage];
  return {
    energy: unit(energy + grown.energy * energy),
    warmth: unit(warmth * (0.9 + 0.2 * near)),
    open: open === 0 ? 0 : unit(open + 0.15 * near + grown.open),
    scatter: unit(dist + (dist > 0 ? grown.scatter : grown.scatter * 0.5)),
    gain,
  };
};

/** Seconds in which one mood melts into another. */
const melting = 0.9;

/** The look after `seconds` on the way to another: quick at first, never jumping. */
export const melt = (from: SkeinLook, to: SkeinLook, seconds: number): SkeinLook => {
  const k = 1 - Math.exp((-2.2 * seconds) / melting);
  const step = (a: number, b: number): number => a + (b - a) * k;
  return {
    energy: step(from.energy, to.energy),
    warmth: step(from.warmth, to.warmth),
    open: step(from.open, to.open),
    scatter: step(from.scatter, to.scatter),
    gain: step(from.gain, to.gain),
  };
};

/** Whether two looks can be told apart. */
export const isNear = (a: SkeinLook, b: SkeinLook): boolean =>
  Math.abs(a.energy - b.energy) + Math.abs(a.warmth - b.warmth) + Math.abs(a.open - b.open) < 0.01 &&
  Math.abs(a.scatter - b.scatter) + Math.abs(a.gain - b.gain) < 0.01;
