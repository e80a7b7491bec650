import { type Chance, normal } from '../../../src/common/chance';

/** Samples a second of everything that is rendered. */
export const rate = 48000;

export const tau = 2 * Math.PI;

export type Signal = Float32Array<ArrayBuffer>;
export type Stereo = readonly [Signal, Signal];

export const frames = (seconds: number): number => Math.round(seconds * rate);

export const silence = (seconds: number): Signal => new Float32Array(frames(seconds));

export const stereo = (seconds: number): Stereo => [silence(seconds), silence(seconds)];

export const whiteNoise = (seconds: number, chance: Chance): Signal => {
  const noise = silence(seconds);
  for (let frame = 0; frame < noise.length; frame++) noise[frame] = normal(chance);
  return noise;
};

/** Frequency in Hz of a MIDI note. */
export const frequencyOf = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** The linear gain of a level in dB. */
export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20);

/** Adds `source` times `gain` to `target`, in place. */
export const add = (target: Signal, source: Signal, gain = 1): Signal => {
  for (let frame = 0; frame < target.length; frame++)
    target[frame] = (target[frame] ?? 0) + gain * (source[frame] ?? 0);
  return target;
};

/** Multiplies by a gain that changes with time, in place; `shape` gets the frame. */
export const shape = (signal: Signal, gainAt: (frame: number) => number): Signal => {
  for (let frame = 0; frame < signal.length; frame++) signal[frame] = (signal[frame] ?? 0) * gainAt(frame);
  return signal;
};

/** Left and right gain of a place from 0 (left) to 1 (right), of equal power. */
export const panGains = (pan: number): readonly [number, number] => [
  Math.cos((pan * Math.PI) / 2),
  Math.sin((pan * Math.PI) / 2),
];

export interface Placement {
  /** Seconds at which it begins; may be negative in a loop. */
  readonly at: number;
  /** Seconds. */
  readonly length: number;
  /** 0 left to 1 right. */
  readonly pan?: number;
  /** On a circle what passes the end comes in again at the start; else it is cut. */
  readonly circular?: boolean;
}

/** Adds a sound, given as a function of its seconds and frame, to a stereo signal, in place. */
export const place = (
  target: Stereo,
  sound: (seconds: number, frame: number) => number,
  { at, length, pan = 0.5, circular = false }: Placement,
): void => {
  const [left, right] = target;
  const [leftGain, rightGain] = panGains(pan);
  const [start, count, total] = [frames(at), frames(length), left.length];
  for (let frame = 0; frame < count; frame++) {
    const to = circular ? (((start + frame) % total) + total) % total : start + frame;
    if (to < 0 || to >= total) continue;
    const value = sound(frame / rate, frame);
    left[to] = (left[to] ?? 0) + value * leftGain;
    right[to] = (right[to] ?? 0) + value * rightGain;
  }
};

export const peakOf = (signals: readonly Signal[]): number => {
  let peak = 0;
  for (const signal of signals) for (const value of signal) peak = Math.max(peak, Math.abs(value));
  return peak;
};
