import { rate, type Signal, tau } from './signal';

/** Coefficients of a two-pole filter: b0 b1 b2 a1 a2, after Robert Bristow-Johnson's cookbook. */
export type Filter = readonly [number, number, number, number, number];

const normalized = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Filter => [
  b0 / a0,
  b1 / a0,
  b2 / a0,
  a1 / a0,
  a2 / a0,
];

const angles = (frequency: number, q: number) => {
  const omega = (tau * frequency) / rate;
  return { cos: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
};

export const lowPass = (frequency: number, q = Math.SQRT1_2): Filter => {
  const { cos, alpha } = angles(frequency, q);
  return normalized((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};

export const highPass = (frequency: number, q = Math.SQRT1_2): Filter => {
  const { cos, alpha } = angles(frequency, q);
  return normalized((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};

export const bandPass = (frequency: number, q = Math.SQRT1_2): Filter => {
  const { cos, alpha } = angles(frequency, q);
  return normalized(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
};

/** Raises or lowers (dB) all above a frequency (`high`) or below it. */
export const shelf = (side: 'low' | 'high', frequency: number, decibels: number): Filter => {
  const { cos, alpha } = angles(frequency, Math.SQRT1_2);
  const amp = 10 ** (decibels / 40);
  const root = 2 * Math.sqrt(amp) * alpha;
  const sign = side === 'low' ? 1 : -1;
  return normalized(
    amp * (amp + 1 - sign * (amp - 1) * cos + root),
    sign * 2 * amp * (amp - 1 - sign * (amp + 1) * cos),
    amp * (amp + 1 - sign * (amp - 1) * cos - root),
    amp + 1 + sign * (amp - 1) * cos + root,
    sign * -2 * (amp - 1 + sign * (amp + 1) * cos),
    amp + 1 + sign * (amp - 1) * cos - root,
  );
};

/** A filter's memory, run over a signal from `start`; writes to `out` when given. */
const run = (signal: Signal, [b0, b1, b2, a1, a2]: Filter, memory: Float64Array, start: number, out?: Signal): void => {
  let [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = memory;
  for (let frame = start; frame < signal.length; frame++) {
    const x = signal[frame] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    if (out) out[frame] = y;
  }
  memory.set([x1, x2, y1, y2]);
};

export const filtered = (signal: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((input, filter) => {
    const out = new Float32Array(input.length);
    run(input, filter, new Float64Array(4), 0, out);
    return out;
  }, signal);

/** On a circle: the last second runs first, without being kept, so that the filter's memory fits at the seam. */
export const filteredLoop = (signal: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((input, filter) => {
    const out = new Float32Array(input.length);
    const memory = new Float64Array(4);
    run(input, filter, memory, Math.max(0, input.length - rate));
    run(input, filter, memory, 0, out);
    return out;
  }, signal);
