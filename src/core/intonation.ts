import type { MoodId, SamanthaStage } from './catalog';
import type { Break } from './syllables';

/** How Samantha speaks in a mood, at natural speed. Figures from listening models of calm to lively speech. */
export interface SpeakingStyle {
  /** Syllables a second. */
  readonly rate: number;
  /** MIDI note around which she speaks, and the semitones that she uses above it. */
  readonly base: number;
  readonly span: number;
  /** 0 to 1: how much lengths and pitches vary by themselves. */
  readonly life: number;
}

const tempers: Record<MoodId, SpeakingStyle> = {
  none: { rate: 5.6, base: 64, span: 8, life: 0.3 },
  asleep: { rate: 4.4, base: 59, span: 6, life: 0.1 },
  waking: { rate: 5, base: 62, span: 7, life: 0.2 },
  curious: { rate: 6.2, base: 65, span: 9, life: 0.45 },
  amused: { rate: 6.6, base: 67, span: 10, life: 0.6 },
  warm: { rate: 5.4, base: 62, span: 8, life: 0.5 },
  thinking: { rate: 4.8, base: 62, span: 7, life: 0.4 },
  hurt: { rate: 4.4, base: 59, span: 6, life: 0.5 },
  distant: { rate: 4.8, base: 64, span: 6, life: 0.15 },
};

/** How far she has grown: an assistant keeps strict time, later she breathes, at last she is sparse. */
interface Growth {
  readonly life: number;
  readonly span: number;
  readonly pause: number;
  /** Only syllables at least this stressed sound. */
  readonly leastStress: number;
}

const growths: Record<SamanthaStage, Growth> = {
  none: { life: 0, span: 0.8, pause: 1, leastStress: 0 },
  assistant: { life: 0, span: 0.8, pause: 1, leastStress: 0 },
  companion: { life: 1, span: 1, pause: 1, leastStress: 0 },
  self: { life: 1.2, span: 1.15, pause: 1, leastStress: 0 },
  many: { life: 0.8, span: 1.25, pause: 1.1, leastStress: 0.3 },
  beyond: { life: 0.5, span: 1, pause: 1.4, leastStress: 0.9 },
};

export const temperOf = (mood: MoodId, samantha: SamanthaStage): SpeakingStyle & Growth => {
  const temper = tempers[mood];
  const growth = growths[samantha];
  return {
    ...growth,
    rate: temper.rate,
    base: temper.base,
    span: temper.span * growth.span,
    life: temper.life * growth.life,
  };
};

/** Pitch classes G A B D E F♯: the key of all music without its fourth, so that she never clashes with a chord. */
const scale = new Set([7, 9, 11, 2, 4, 6]);

const inScale = (note: number): boolean => scale.has(((note % 12) + 12) % 12);

/** The nearest note of the scale; the lower of two equally near. */
const snap = (pitch: number): number => {
  const near = Math.round(pitch);
  const offset = [0, -1, 1, -2, 2].find((step) => inScale(near + step)) ?? 0;
  return near + offset;
};

/** The next note of the scale up (1) or down (-1). */
const neighbor = (note: number, direction: 1 | -1): number => {
  const step = [1, 2, 3].find((distance) => inScale(note + direction * distance)) ?? 0;
  return note + direction * step;
};

/** Where a toned syllable stands in its phrase. */
export interface PhrasePlace {
  /** 0 at the phrase's first syllable to 1 at its last. */
  readonly position: number;
  readonly stress: number;
  /** 0 before the nucleus (the last strong syllable), then rising to 1 at the last syllable. */
  readonly tail: number;
  /** How the phrase ends. */
  readonly break: Break;
  /** -1 to 1, the life of this syllable. */
  readonly sway: number;
}

/** Where the last tone of a phrase lies, in spans above the base: questions end high, statements below home. */
const cadences: Record<Break, number> = {
  none: 0.2,
  comma: 0.45,
  dash: 0.5,
  stop: -0.25,
  question: 1.15,
  exclamation: -0.1,
  ellipsis: 0.15,
};

const targetOf = (place: PhrasePlace, { base, span, life }: SpeakingStyle): number => {
  if (place.position === 1) return base + span * cadences[place.break];
  if (place.break === 'question' && place.tail > 0) return base + span * (0.35 + 0.7 * place.tail);
  const declined = 0.62 - 0.5 * place.position;
  const accent = 0.3 * place.stress + (place.break === 'exclamation' && place.tail > 0 ? 0.3 : 0);
  return base + span * (declined + accent + 0.35 * life * place.sway);
};

/** MIDI note of a syllable. Three equal notes in a row would be a drone: the third moves on, up in a rise, else down. */
export const pitchOf = (place: PhrasePlace, temper: SpeakingStyle, before: readonly number[]): number => {
  const note = snap(targetOf(place, temper));
  const repeats = before.at(-1) === note && before.at(-2) === note;
  return repeats ? neighbor(note, place.break === 'question' ? 1 : -1) : note;
};

/** Semitones that the last tone of a phrase glides while it sounds. An assistant without life holds its tones. */
const glides: Record<Break, number> = {
  none: 0,
  comma: 0.4,
  dash: 0.4,
  stop: -1.6,
  question: 3,
  exclamation: -1.6,
  ellipsis: -0.6,
};

export const glideOf = (place: PhrasePlace, { life }: SpeakingStyle): number =>
  place.position === 1 && life > 0 ? glides[place.break] : 0;
