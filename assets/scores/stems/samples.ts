import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noteOf } from '../../../src/score/piece';
import { frames, rate, type Signal, type Stereo } from '../dsp/signal';
import { decode } from '../io/ffmpeg';

/** Salamander Grand Piano V3 by Alexander Holm, CC BY 3.0: three of its layers of touch, every minor third. */
const root = fileURLToPath(new URL('../node_modules/@audio-samples', import.meta.url));

type Layer = 4 | 7 | 10;

/** A recorded tone. */
export interface Sample {
  readonly sound: Stereo;
  /** The frame just before the hammer strikes. */
  readonly onset: number;
  /** Loudness (RMS) of its first 0.6 s. */
  readonly strength: number;
  readonly note: number;
}

const recorded = Array.from({ length: 9 }, (_, octave) => ['C', 'D#', 'F#', 'A'].map((name) => `${name}${octave}`))
  .flat()
  .filter((name) => existsSync(`${root}/piano-velocity7/audio/${name}v7.ogg`));

const onsetOf = ([left, right]: Stereo): number => {
  const loudness = (frame: number): number => Math.max(Math.abs(left[frame] ?? 0), Math.abs(right[frame] ?? 0));
  let peak = 0;
  for (let frame = 0; frame < rate; frame++) peak = Math.max(peak, loudness(frame));
  let onset = 0;
  while (onset < rate && loudness(onset) < 0.02 * peak) onset++;
  return Math.max(0, onset - 96);
};

const strengthOf = ([left, right]: Stereo, onset: number): number => {
  const end = onset + frames(0.6);
  let energy = 0;
  for (let frame = onset; frame < end; frame++) energy += (left[frame] ?? 0) ** 2 + (right[frame] ?? 0) ** 2;
  return Math.sqrt(energy / (2 * frames(0.6)));
};

const known = new Map<string, Sample>();

const load = (name: string, layer: Layer): Sample => {
  const sound = decode(`${root}/piano-velocity${layer}/audio/${name}v${layer}.ogg`);
  const onset = onsetOf(sound);
  return { sound, onset, strength: strengthOf(sound, onset), note: noteOf(name) };
};

/** The recorded tone next to a note, in the layer of a velocity. */
export const sampleOf = (note: number, velocity: number): Sample => {
  const name = recorded.reduce((best, other) =>
    Math.abs(noteOf(other) - note) < Math.abs(noteOf(best) - note) ? other : best,
  );
  const layer = velocity < 44 ? 4 : velocity < 62 ? 7 : 10;
  const key = `${name}/${layer}`;
  const sample = known.get(key) ?? load(name, layer);
  known.set(key, sample);
  return sample;
};

/** The noise of a key that is let go, on one channel; key 1 is the lowest of 88. */
export const releaseOf = (note: number): Signal => {
  const key = Math.min(88, Math.max(1, note - 20));
  return decode(`${root}/piano-release/audio/rel${key}.ogg`)[0];
};
