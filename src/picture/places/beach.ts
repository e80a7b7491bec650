import type { Place } from './place';

/** The beach in low sun: the sea at the left, the crowd in its clothes at the right; wide, as he walks along the water. */
export const beach: Place = {
  width: 2304,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    walk: { x: 1745, y: 762, height: 414 },
    sand: { x: 1259, y: 729, height: 380 },
    water: { x: 681, y: 730, height: 365 },
  },
  spots: {},
  looks: {
    parasols: { x: 1110, y: 301, width: 700, height: 200 },
    hole: { x: 1600, y: 455, width: 370, height: 160 },
    boats: { x: 570, y: 260, width: 90, height: 90 },
  },
  stroll: [
    { x: 1130, y: 800, height: 430 },
    { x: 1750, y: 780, height: 420 },
  ],
  presence: { x: 1080, y: 178, length: 1500 },
  reflections: [{ x: 640, y: 520, length: 520, in: 'water' }],
  glows: [
    { x: 691, y: 221, radius: 360, color: 0xffdfa6, strength: 0.24, motion: 'breathe', lights: ['gold'], layer: 'far' },
    { x: 640, y: 690, radius: 300, color: 0xffc888, strength: 0.16, motion: 'breathe', lights: ['gold'] },
    { x: 1998, y: 263, radius: 110, color: 0xffdca0, strength: 0.22, motion: 'steady', lights: ['gold'] },
  ],
  glitter: { x: 500, y: 328, width: 420, height: 400, color: 0xffe2ac, layer: 'room' },
};
