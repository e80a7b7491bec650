import { padSeconds } from '../../src/sound/loopFormat';
import { add, frames, type Signal, type Stereo } from './dsp/signal';

/** A loop with its neighbors' sound on both sides, as the player wants it. */
export const padded = ([left, right]: Stereo): Stereo => {
  const pad = frames(padSeconds);
  const wrap = (signal: Signal): Signal => {
    const out = new Float32Array(signal.length + 2 * pad);
    out.set(signal.subarray(signal.length - pad), 0);
    out.set(signal, pad);
    out.set(signal.subarray(0, pad), pad + signal.length);
    return out;
  };
  return [wrap(left), wrap(right)];
};

export const scaled = ([left, right]: Stereo, gain: number): Stereo => {
  const scale = (signal: Signal): Signal => add(new Float32Array(signal.length), signal, gain);
  return [scale(left), scale(right)];
};
