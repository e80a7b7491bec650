/** Smooth noise that is always the same for the same place, 0 to 1. */

const size = 256;

/** A repeatable number for a whole number, 0 to 1. */
export const chance = (seed: number): number => {
  let n = Math.imul(seed | 0, 374761393) + 668265263;
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
};

const table = Float32Array.from({ length: size * size }, (_, index) => chance(index));

const at = (x: number, y: number): number => table[(y & (size - 1)) * size + (x & (size - 1))] ?? 0;

/** Value noise over the plane: one hill or hollow a unit. */
export const noise = (x: number, y: number): number => {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const fx = x - ix;
  const fy = y - iy;
  const sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const top = at(ix, iy) + (at(ix + 1, iy) - at(ix, iy)) * sx;
  const bottom = at(ix, iy + 1) + (at(ix + 1, iy + 1) - at(ix, iy + 1)) * sx;
  return top + (bottom - top) * sy;
};

/** Noise with finer noise on it, three times. */
export const cloud = (x: number, y: number): number =>
  0.57 * noise(x, y) + 0.29 * noise(x * 2.03 + 7.1, y * 2.03 + 3.7) + 0.14 * noise(x * 4.1 + 1.3, y * 4.1 + 9.2);
