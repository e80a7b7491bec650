import { chanceOf, normal } from '../../../src/common/chance';
import type { Performance, PianoNote } from '../../../src/score/perform';
import { convolvedLoop } from '../dsp/convolve';
import { filtered, filteredLoop, highPass, lowPass, shelf } from '../dsp/filters';
import { answerOf, musicRoom, type Room } from '../dsp/room';
import { add, frames, frequencyOf, rate, type Signal, type Stereo, silence } from '../dsp/signal';
import { releaseOf, type Sample, sampleOf } from './samples';

/** The open strings that answer softly while the pedal is down: slow to begin, dark, long. */
const sympathy: Room = {
  seconds: 5,
  bands: [
    [140, 4.2],
    [400, 4.5],
    [900, 3.2],
  ],
  build: 0.35,
  predelay: 0.06,
  seed: 77,
};

/** A value between two frames, by a cubic through four. */
const between = (signal: Signal, frame: number): number => {
  const at = Math.floor(frame);
  const part = frame - at;
  const [a, b, c, d] = [signal[at - 1] ?? 0, signal[at] ?? 0, signal[at + 1] ?? 0, signal[at + 2] ?? 0];
  const slope = 0.5 * (c - a);
  const bend = a - 2.5 * b + 2 * c - 0.5 * d;
  const twist = 0.5 * (d - a) + 1.5 * (b - c);
  return ((twist * part + bend) * part + slope) * part + b;
};

/** Gain over time: felt makes the attack round, rounder when soft; the damper ends the tone. */
const envelope = ({ note, at, end, velocity }: PianoNote): ((frame: number) => number) => {
  const attack = frames(0.006 + 0.01 * (1 - velocity / 100));
  const damping = note < 50 ? 0.57 : 0.32;
  return (frame) => {
    const rise = frame < attack ? 0.5 - 0.5 * Math.cos((Math.PI * frame) / attack) : 1;
    const over = frame / rate - (end - at);
    return rise * (over > 0 ? Math.exp(-over / damping) : 1);
  };
};

const lengthOf = ({ at, end }: PianoNote, { sound, onset }: Sample, speed: number): number =>
  Math.min(frames(end - at + 2), Math.floor((sound[0].length - onset - 4) / speed));

/** One tone through felt: darker the softer and the lower it is. */
const toneOf = (played: PianoNote): Stereo => {
  const { note, velocity, hand } = played;
  const sample = sampleOf(note, velocity);
  const speed = 2 ** ((note - sample.note) / 12);
  const balance = (hand === 'left' ? 0.8 : 1) * (note < 48 ? 0.9 : 1);
  const gain = ((0.035 * (velocity / 64) ** 1.55) / sample.strength) * balance;
  const gainAt = envelope(played);
  const felt = lowPass(Math.min(5200, 640 + 16 * velocity + 2.1 * frequencyOf(note)), 0.62);
  const ear = (channel: 0 | 1): Signal => {
    const tone = new Float32Array(lengthOf(played, sample, speed));
    for (let frame = 0; frame < tone.length; frame++) {
      tone[frame] = between(sample.sound[channel], sample.onset + frame * speed) * gain * gainAt(frame);
    }
    return filtered(tone, felt, shelf('high', 2600, -5));
  };
  return [ear(0), ear(1)];
};

const addOnCircle = (loop: Signal, sound: Signal, at: number, gain = 1): void => {
  const start = frames(at);
  for (let frame = 0; frame < sound.length; frame++) {
    const to = (((start + frame) % loop.length) + loop.length) % loop.length;
    loop[to] = (loop[to] ?? 0) + gain * (sound[frame] ?? 0);
  }
};

/** The felt hammer itself: a short dark thud. */
const thud = (velocity: number, chance: () => number): Signal => {
  let [fast, slow] = [0, 0];
  return Float32Array.from({ length: frames(0.05) }, (_, frame) => {
    fast += 0.035 * (normal(chance) - fast);
    slow += 0.01 * (fast - slow);
    const shape = Math.min(1, frame / 90) * Math.exp(-frame / frames(0.012));
    return 0.021 * (velocity / 60) * (fast - slow) * shape;
  });
};

/** What the mechanics add to the tones: it says that somebody plays, near by. */
const mechanics = ({ piano: notes, seconds }: Performance): Signal => {
  const chance = chanceOf(3);
  const noise = silence(seconds);
  for (const { hand, note, at, released, velocity } of notes) {
    addOnCircle(noise, thud(velocity, chance), at);
    if (hand === 'right' || chance() < 0.3) addOnCircle(noise, releaseOf(note), released, 0.035);
  }
  return filteredLoop(noise, highPass(140), lowPass(3500));
};

/** The recording is very wide; narrower it is intimate, and nothing of it cancels on a phone. */
const narrowed = ([left, right]: Stereo): Stereo => {
  const width = 0.55;
  const side = (one: Signal, other: Signal): Signal =>
    one.map((value, frame) => 0.5 * (1 + width) * value + 0.5 * (1 - width) * (other[frame] ?? 0));
  return [side(left, right), side(right, left)];
};

/** The piano stem: a felt piano in a small room, as a loop. */
export const renderPiano = (performance: Performance): Stereo => {
  const { piano, seconds } = performance;
  const dry: Stereo = [silence(seconds), silence(seconds)];
  for (const note of piano) {
    const [left, right] = toneOf(note);
    addOnCircle(dry[0], left, note.at);
    addOnCircle(dry[1], right, note.at);
  }
  const [room, strings, noises] = [answerOf(musicRoom), answerOf(sympathy), mechanics(performance)];
  const near = narrowed(dry);
  const ear = (channel: 0 | 1): Signal => {
    const heard = add(Float32Array.from(near[channel]), noises);
    add(heard, convolvedLoop(dry[channel], room[channel]), 0.17);
    add(heard, convolvedLoop(dry[channel], strings[channel]), 0.09);
    return filteredLoop(heard, highPass(40));
  };
  return [ear(0), ear(1)];
};
