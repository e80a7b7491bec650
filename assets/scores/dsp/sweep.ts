import { rate, type Signal } from './signal';

/** A band-pass whose center (Hz, by frame) moves, on a circle: the last second runs first to fill its memory. */
export const sweptLoop = (signal: Signal, centerAt: (frame: number) => number, q: number): Signal => {
  const out = new Float32Array(signal.length);
  let [low, band] = [0, 0];
  for (let step = -rate; step < signal.length; step++) {
    const frame = (step + signal.length) % signal.length;
    const f = 2 * Math.sin((Math.PI * Math.min(centerAt(frame), rate / 7)) / rate);
    // Two half steps a frame keep the filter steady at high centers.
    for (let half = 0; half < 2; half++) {
      const high = (signal[frame] ?? 0) - low - band / q;
      band += 0.5 * f * high;
      low += 0.5 * f * band;
    }
    if (step >= 0) out[frame] = band / q;
  }
  return out;
};
