import type { MoodId } from '../core/catalog';

/** Her color in a mood, 0 to 1 each. */
export interface Timbre {
  readonly bright: number;
  readonly breath: number;
}

const timbres: Record<MoodId, Timbre> = {
  none: { bright: 0.45, breath: 0.25 },
  asleep: { bright: 0.15, breath: 0.5 },
  waking: { bright: 0.3, breath: 0.4 },
  curious: { bright: 0.5, breath: 0.25 },
  amused: { bright: 0.6, breath: 0.2 },
  warm: { bright: 0.3, breath: 0.4 },
  thinking: { bright: 0.3, breath: 0.3 },
  hurt: { bright: 0.2, breath: 0.5 },
  distant: { bright: 0.15, breath: 0.55 },
};

export const timbreOf = (mood: MoodId, whispered: boolean): Timbre => {
  const { bright, breath } = timbres[mood];
  return whispered ? { bright: 0.4 * bright, breath: Math.min(1, breath + 0.4) } : { bright, breath };
};

/** First two resonances of a hummed vowel, in Hz. */
const formants: Readonly<Record<string, readonly [number, number]>> = {
  a: [800, 1250],
  e: [520, 1900],
  i: [330, 2250],
  o: [480, 880],
  u: [350, 800],
  y: [380, 2100],
};

/** The first vowel of a syllable; `a` where there is none. */
export const vowelOf = (syllable: string): string => /[aeiouy]/i.exec(syllable)?.[0].toLowerCase() ?? 'a';

export const frequencyOf = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** How near a frequency is to a resonance of a width, both in Hz. */
const resonance = (frequency: number, center: number, width: number): number =>
  Math.exp(-(((frequency - center) / width) ** 2));

/**
 * Strengths of the first eight partials of a vowel hummed at a MIDI note: mostly its fundamental, a hum and no beep.
 * All hums are equally strong: a vowel that met no partial would else be lost.
 */
export const partials = (vowel: string, note: number, bright: number): Float32Array<ArrayBuffer> => {
  const [first, second] = formants[vowel] ?? [800, 1250];
  const strengths = new Float32Array(9);
  for (let partial = 1; partial <= 8; partial++) {
    const frequency = frequencyOf(note) * partial;
    const body = (partial === 1 ? 0.9 : 0.25 / partial ** 1.5) * (1 - 0.5 * bright);
    const colored = resonance(frequency, first, 260) + 0.5 * bright * resonance(frequency, second, 420);
    strengths[partial] = (colored + body) / (1 + 0.12 * partial);
  }
  const power = strengths.reduce((sum, strength) => sum + strength * strength, 0);
  return strengths.map((strength) => strength / Math.sqrt(power));
};
