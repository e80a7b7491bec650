import { chanceOf } from '../../../src/common/chance';
import { convolvedLoop } from './convolve';
import { bandPass, filtered } from './filters';
import { add, frames, rate, type Signal, type Stereo, silence, whiteNoise } from './signal';

export interface Room {
  /** Seconds of the answer; longer than the longest decay needs none. */
  readonly seconds: number;
  /** [center in Hz, seconds until it is 60 dB down]. */
  readonly bands: readonly (readonly [number, number])[];
  readonly predelay?: number;
  /** Seconds in which the answer grows. */
  readonly build?: number;
  readonly seed?: number;
}

/** The small wooden room in which all music is played. */
export const musicRoom: Room = {
  seconds: 4,
  bands: [
    [90, 2.4],
    [250, 2.7],
    [800, 2.4],
    [2200, 1.6],
    [5500, 0.9],
  ],
};

/** A few early reflections, ms and gain: walls. */
const reflections: readonly (readonly [number, number])[] = [
  [11, 1.5],
  [17.3, -1.2],
  [23.9, 1.1],
  [31.7, 0.9],
  [43.1, -0.7],
];

const oneEar = ({ seconds, bands, predelay = 0.02, build = 0.03, seed = 7 }: Room, ear: 0 | 1): Signal => {
  const chance = chanceOf(seed + 101 * ear);
  const tail = silence(seconds);
  for (const [center, decay] of bands) {
    const band = filtered(whiteNoise(seconds, chance), bandPass(center, 0.8));
    const fall = Math.log(1000) / decay;
    for (let frame = 0; frame < band.length; frame++) {
      const time = frame / rate;
      tail[frame] = (tail[frame] ?? 0) + (band[frame] ?? 0) * Math.exp(-fall * time) * (1 - Math.exp(-time / build));
    }
  }
  const answer = silence(seconds);
  answer.set(tail.subarray(0, answer.length - frames(predelay)), frames(predelay));
  for (const [milliseconds, gain] of reflections) {
    const at = frames((milliseconds + 1.7 * ear) / 1000);
    answer[at] = (answer[at] ?? 0) + gain;
  }
  return normalizedTail(answer);
};

/** Energy 1, and an end that does not click. */
const normalizedTail = (answer: Signal): Signal => {
  const energy = answer.reduce((sum, value) => sum + value * value, 0);
  const fade = frames(0.3);
  return answer.map((value, frame) => (value / Math.sqrt(energy)) * Math.min(1, (answer.length - frame) / fade));
};

export const answerOf = (room: Room): Stereo => [oneEar(room, 0), oneEar(room, 1)];

/** A loop heard in a room; `wet` is the room's gain. */
export const inRoom = (loop: Stereo, room: Room, wet: number): Stereo => {
  const answers = answerOf(room);
  const heard = (ear: 0 | 1): Signal => add(Float32Array.from(loop[ear]), convolvedLoop(loop[ear], answers[ear]), wet);
  return [heard(0), heard(1)];
};
