import type { Signal } from './signal';

/** In-place Fourier transform of a power-of-two length. `direction` -1 forward, 1 back (not scaled). */
const transform = (real: Float64Array, imaginary: Float64Array, direction: -1 | 1): void => {
  const size = real.length;
  reorder(real, imaginary);
  for (let width = 2; width <= size; width *= 2) {
    const half = width / 2;
    const cos = Float64Array.from({ length: half }, (_, k) => Math.cos((2 * Math.PI * k) / width));
    const sin = Float64Array.from({ length: half }, (_, k) => direction * Math.sin((2 * Math.PI * k) / width));
    for (let start = 0; start < size; start += width) {
      for (let k = 0; k < half; k++) {
        const [even, odd] = [start + k, start + k + half];
        // Typed arrays within bounds: the defaults never apply.
        const [re, im, c, s] = [real[odd] ?? 0, imaginary[odd] ?? 0, cos[k] ?? 0, sin[k] ?? 0];
        const turnedRe = re * c - im * s;
        const turnedIm = re * s + im * c;
        real[odd] = (real[even] ?? 0) - turnedRe;
        imaginary[odd] = (imaginary[even] ?? 0) - turnedIm;
        real[even] = (real[even] ?? 0) + turnedRe;
        imaginary[even] = (imaginary[even] ?? 0) + turnedIm;
      }
    }
  }
};

const reorder = (real: Float64Array, imaginary: Float64Array): void => {
  const size = real.length;
  for (let index = 1, mirror = 0; index < size; index++) {
    let bit = size / 2;
    for (; mirror & bit; bit /= 2) mirror ^= bit;
    mirror ^= bit;
    if (index >= mirror) continue;
    [real[index], real[mirror]] = [real[mirror] ?? 0, real[index] ?? 0];
    [imaginary[index], imaginary[mirror]] = [imaginary[mirror] ?? 0, imaginary[index] ?? 0];
  }
};

/** Transforms two real signals at once, as one complex signal, and returns the transform of their convolution. */
const productOf = (a: Signal, b: Signal, size: number): readonly [Float64Array, Float64Array] => {
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  re.set(a);
  im.set(b);
  transform(re, im, -1);
  const [outRe, outIm] = [new Float64Array(size), new Float64Array(size)];
  for (let k = 0; k < size; k++) {
    const m = (size - k) & (size - 1);
    const [rk, rm, ik, iM] = [re[k] ?? 0, re[m] ?? 0, im[k] ?? 0, im[m] ?? 0];
    const [aRe, aIm, bRe, bIm] = [(rk + rm) / 2, (ik - iM) / 2, (ik + iM) / 2, (rm - rk) / 2];
    outRe[k] = aRe * bRe - aIm * bIm;
    outIm[k] = aRe * bIm + aIm * bRe;
  }
  return [outRe, outIm];
};

/** Convolution of a loop with a room's answer: what rings past the end comes in again at the start. */
export const convolvedLoop = (loop: Signal, answer: Signal): Signal => {
  const total = loop.length + answer.length;
  const size = 2 ** Math.ceil(Math.log2(total));
  const [re, im] = productOf(loop, answer, size);
  transform(re, im, 1);
  const out = new Float32Array(loop.length);
  for (let frame = 0; frame < total; frame++) {
    const to = frame % loop.length;
    out[to] = (out[to] ?? 0) + (re[frame] ?? 0) / size;
  }
  return out;
};
