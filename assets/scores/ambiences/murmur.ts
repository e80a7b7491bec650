import { between, type Chance, chanceOf, oneOf } from '../../../src/common/chance';
import { filteredLoop, highPass, lowPass } from '../dsp/filters';
import { add, frames, panGains, rate, type Signal, type Stereo, silence, tau } from '../dsp/signal';
import { seconds } from './ambience';

/** First two resonances of a vowel, Hz. */
type Vowel = readonly [number, number];
const vowels: readonly [Vowel, ...Vowel[]] = [
  [730, 1090],
  [270, 2290],
  [390, 1990],
  [530, 1840],
  [660, 1720],
  [570, 840],
  [440, 1020],
  [300, 870],
];

/** Coefficients of a resonance: y = x + a·y1 − b·y2. */
const resonator = (frequency: number, width: number): readonly [number, number] => {
  const radius = Math.exp((-Math.PI * width) / rate);
  return [2 * radius * Math.cos((tau * frequency) / rate), radius * radius];
};

interface Syllable {
  /** Frame at which it begins, and how many it lasts. */
  readonly start: number;
  readonly count: number;
  /** Hz of the voice. */
  readonly pitch: number;
  readonly loudness: number;
}

/** Adds one syllable without words: pulses of a voice through the two resonances of a vowel. */
const speakSyllable = (voice: Signal, { start, count, pitch, loudness }: Syllable, chance: Chance): void => {
  const [first, second] = oneOf(chance, vowels);
  const [a1, b1] = resonator(first, 90);
  const [a2, b2] = resonator(second, 120);
  let [phase, y1, y2, z1, z2] = [0, 0, 0, 0, 0];
  for (let frame = 0; frame < count; frame++) {
    phase += (pitch * (1 + 0.03 * Math.sin((tau * 1.7 * frame) / rate))) / rate;
    const pulse = phase >= 1 ? 1 : 0;
    phase -= pulse;
    const air = pulse + 0.02 * (chance() - 0.5);
    const low = air + a1 * y1 - b1 * y2;
    y2 = y1;
    y1 = low;
    const high = air + a2 * z1 - b2 * z2;
    z2 = z1;
    z1 = high;
    const to = (start + frame) % voice.length;
    voice[to] = (voice[to] ?? 0) + (low + 0.35 * high) * Math.sin((Math.PI * frame) / count) ** 1.3 * loudness;
  }
};

/** One person who talks, with pauses: each sentence sinks a little. */
const talker = (chance: Chance, syllablesPerSecond: number): Signal => {
  const voice = silence(seconds);
  const base = chance() < 0.5 ? between(chance, 95, 135) : between(chance, 170, 230);
  const loudness = between(chance, 0.4, 1);
  let time = between(chance, 0, 2);
  while (time < seconds - 1) {
    const syllables = 5 + Math.floor(14 * chance());
    for (let index = 0; index < syllables; index++) {
      const length = between(chance, 0.7, 1.3) / syllablesPerSecond;
      const pitch = base * 1.12 * 0.985 ** index * between(chance, 0.95, 1.05);
      speakSyllable(voice, { start: frames(time), count: frames(length), pitch, loudness }, chance);
      time += length * between(chance, 0.95, 1.1);
    }
    time += between(chance, 0.8, 4.3);
  }
  return voice;
};

export interface Murmur {
  readonly talkers: number;
  readonly seed: number;
  /** Hz above which nothing of the voices is left: words would distract. */
  readonly dulledAt: number;
  readonly gain: number;
  /** Syllables a second. */
  readonly pace?: number;
}

/** People talking, near enough to be people, too far to be understood. */
export const addMurmur = (target: Stereo, { talkers, seed, dulledAt, gain, pace = 4.2 }: Murmur): void => {
  for (let index = 0; index < talkers; index++) {
    const chance = chanceOf(seed + 31 * index);
    const [left, right] = panGains(chance());
    const voice = filteredLoop(talker(chance, pace), lowPass(dulledAt, 0.6), highPass(160));
    add(target[0], voice, 0.012 * gain * left);
    add(target[1], voice, 0.012 * gain * right);
  }
};
