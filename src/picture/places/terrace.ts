import type { Place } from './place';

/** The terrace at noon: a table for two under reeds, forty pages on it, sun in stripes; gardens and the city in haze, steps at the right. */
export const terrace: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    seat: { x: 666, y: 910, height: 607 },
    opposite: { x: 1077, y: 830, height: 542 },
    steps: { x: 1463, y: 687, height: 427 },
  },
  spots: {},
  presence: { x: 880, y: 330, length: 1200 },
  reflections: [{ x: 812, y: 588, length: 130, in: 'steam' }],
  glows: [
    { x: 885, y: 640, radius: 300, color: 0xfff0d2, strength: 0.12, motion: 'breathe', lights: ['noon'] },
    { x: 1000, y: 920, radius: 420, color: 0xffe6c4, strength: 0.08, motion: 'breathe', lights: ['noon'] },
    { x: 1660, y: 760, radius: 420, color: 0xfff0d8, strength: 0.12, motion: 'steady', lights: ['noon'] },
    { x: 700, y: 130, radius: 520, color: 0xfff0d8, strength: 0.1, motion: 'breathe', lights: ['noon'], layer: 'far' },
  ],
};
