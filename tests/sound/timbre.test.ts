import { expect, test } from 'vitest';
import { moods } from '../../src/core/catalog';
import { frequencyOf, partials, timbreOf, vowelOf } from '../../src/sound/timbre';

const powerOf = (strengths: Float32Array): number => strengths.reduce((sum, strength) => sum + strength * strength, 0);

test('a note is twice as high an octave further, and A is 440 Hz', () => {
  expect(frequencyOf(69)).toBe(440);
  expect(frequencyOf(81)).toBeCloseTo(880);
});

test('a syllable sounds by its first vowel, in either case; without one as an open a', () => {
  expect(['Tree', 'OH', 'my', 'cue', 'hm', '—'].map(vowelOf)).toEqual(['e', 'o', 'y', 'u', 'a', 'a']);
});

test('all hums are equally strong, whatever the vowel, the note and the mood, and have no constant part', () => {
  for (const vowel of [...'aeiouy', 'none'])
    for (const note of [50, 57, 64, 71])
      for (const bright of [0, 0.5, 1]) {
        const strengths = partials(vowel, note, bright);
        expect(powerOf(strengths), `${vowel} ${note} ${bright}`).toBeCloseTo(1, 5);
        expect(strengths[0]).toBe(0);
      }
});

test('every mood is within 0 and 1; a whisper has more breath and less light than the same aloud', () => {
  for (const mood of moods) {
    const [aloud, whispered] = [timbreOf(mood, false), timbreOf(mood, true)];
    for (const part of [aloud.bright, aloud.breath, whispered.bright, whispered.breath]) {
      expect(part, mood).toBeGreaterThanOrEqual(0);
      expect(part, mood).toBeLessThanOrEqual(1);
    }
    expect(whispered.breath, mood).toBeGreaterThan(aloud.breath);
    expect(whispered.bright, mood).toBeLessThan(aloud.bright);
  }
});
