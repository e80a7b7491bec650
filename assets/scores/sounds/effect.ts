import { type Chance, chanceOf, normal } from '../../../src/common/chance';
import { noteOf } from '../../../src/score/piece';
import { type Filter, filtered } from '../dsp/filters';
import { frames, frequencyOf, place, rate, type Signal, type Stereo, stereo, tau } from '../dsp/signal';

/** A short sound. */
export interface Effect {
  readonly id: string;
  readonly seconds: number;
  /** dBFS of its highest sample: how loud it is among the others. */
  readonly peak: number;
  readonly render: (canvas: Canvas) => void;
  /** Wetness and seconds of the small room around it; none is dry. */
  readonly room?: { readonly wet: number; readonly decay: number };
}

export type Shape = (seconds: number, frame: number) => number;

/** What an effect is painted on. */
export interface Canvas {
  readonly chance: Chance;
  /** Adds a sound at a time, for a length, at a place from 0 (left) to 1 (right). */
  readonly put: (sound: Shape, at: number, length: number, pan?: number) => void;
  /** A stretch of filtered noise to read from, by frame. */
  readonly noise: (seconds: number, ...filters: readonly Filter[]) => Signal;
}

export const pitch = (name: string): number => frequencyOf(noteOf(name));

/** A struck glass: inharmonic partials, the high ones die first. `fade` in 1/s, `attack` in seconds. */
export const glass =
  (frequency: number, gain: number, fade: number, attack = 0.004): Shape =>
  (time) => {
    const partial = (ratio: number, strength: number, faster: number): number =>
      strength * Math.exp(-time * fade * faster) * Math.sin(tau * frequency * ratio * time);
    const sum = partial(1, 1, 1) + partial(2, 0.35, 1.9) + partial(2.76, 0.16, 3.4) + partial(5.4, 0.07, 6);
    return gain * Math.min(1, time / attack) * sum;
  };

/** A click of noise that dies at once; `fade` in 1/s. */
export const click =
  (noise: Signal, gain: number, fade: number): Shape =>
  (time, frame) =>
    gain * (noise[frame] ?? 0) * Math.min(1, time * 4000) * Math.exp(-time * fade);

/** A blow on something heavy: a tone that sinks; `fade` in 1/s. */
export const thump =
  (frequency: number, gain: number, fade: number): Shape =>
  (time) =>
    gain * Math.min(1, time * 600) * Math.exp(-time * fade) * Math.sin(tau * frequency * time * (1 - 0.5 * time));

/** A small room, cheaply: four echoes that feed themselves, duller each time. */
const inSmallRoom = (dry: Signal, wet: number, decay: number, ear: 0 | 1): Signal => {
  const heard = Float32Array.from(dry);
  for (const delay of [1423, 1867, 2311, 2741].map((length) => length + 37 * ear)) {
    const feedback = 10 ** ((-3 * delay) / rate / decay);
    const line = new Float32Array(dry.length);
    let dull = 0;
    for (let frame = 0; frame < dry.length; frame++) {
      const echo = line[frame - delay] ?? 0;
      dull += 0.35 * (echo - dull);
      line[frame] = (dry[frame] ?? 0) + feedback * dull;
      heard[frame] = (heard[frame] ?? 0) + 0.25 * wet * ((line[frame] ?? 0) - (dry[frame] ?? 0));
    }
  }
  return heard;
};

const faded = (sound: Signal): Signal => {
  const fade = Math.min(frames(0.02), sound.length);
  return sound.map((value, frame) => value * Math.min(1, (sound.length - 1 - frame) / fade));
};

const seedOf = (id: string): number =>
  [...id].reduce((sum, letter) => 31 * sum + (letter.codePointAt(0) ?? 0), 7) >>> 0;

export const paint = ({ id, seconds, render, room }: Effect): Stereo => {
  const sound = stereo(seconds);
  const chance = chanceOf(seedOf(id));
  render({
    chance,
    put: (shape, at, length, pan = 0.5) => place(sound, shape, { at, length, pan }),
    noise: (length, ...filters) =>
      filtered(
        Float32Array.from({ length: frames(length) }, () => normal(chance)),
        ...filters,
      ),
  });
  const ear = (channel: 0 | 1): Signal =>
    faded(room ? inSmallRoom(sound[channel], room.wet, room.decay, channel) : sound[channel]);
  return [ear(0), ear(1)];
};
