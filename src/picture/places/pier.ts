import type { Place } from './place';

/** The pier at dusk: fries on the left under strings of bulbs, a wheel in haze, on the right the rail and the last light on the sea. */
export const pier: Place = {
  width: 2304,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.2 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    walk: { x: 971, y: 916, height: 451 },
    stall: { x: 544, y: 845, height: 369 },
    rail: { x: 1481, y: 871, height: 399 },
  },
  spots: {},
  looks: {
    wheel: { x: 786, y: 162, width: 331, height: 330 },
    fishers: { x: 1190, y: 345, width: 536, height: 450 },
    hose: { x: 103, y: 837, width: 610, height: 213 },
  },
  stroll: [
    { x: 720, y: 900, height: 432 },
    { x: 1330, y: 930, height: 462 },
  ],
  presence: { x: 1180, y: 330, length: 1600 },
  reflections: [{ x: 1780, y: 650, length: 430, in: 'water' }],
  glows: [
    { x: 345, y: 490, radius: 420, color: 0xffc27c, strength: 0.26, motion: 'breathe', lights: ['dusk'] },
    { x: 1085, y: 490, radius: 250, color: 0xffc27c, strength: 0.24, motion: 'flicker', lights: ['dusk'] },
    { x: 1344, y: 150, radius: 150, color: 0xffd9a0, strength: 0.36, motion: 'breathe', lights: ['dusk'] },
    { x: 1610, y: 22, radius: 130, color: 0xffd9a0, strength: 0.3, motion: 'flicker', lights: ['dusk'] },
    { x: 945, y: 290, radius: 260, color: 0xffcf94, strength: 0.16, motion: 'flicker', lights: ['dusk'] },
    { x: 850, y: 400, radius: 190, color: 0xffcf94, strength: 0.2, motion: 'breathe', lights: ['dusk'] },
    { x: 660, y: 340, radius: 220, color: 0xffcf94, strength: 0.16, motion: 'flicker', lights: ['dusk'] },
    {
      x: 1690,
      y: 490,
      radius: 620,
      color: 0xffb468,
      strength: 0.14,
      motion: 'breathe',
      lights: ['dusk'],
      layer: 'far',
    },
    { x: 1995, y: 508, radius: 16, color: 0xffd9a0, strength: 0.5, motion: 'window', lights: ['dusk'], layer: 'far' },
    { x: 2082, y: 478, radius: 14, color: 0xffd9a0, strength: 0.5, motion: 'window', lights: ['dusk'], layer: 'far' },
    { x: 2150, y: 500, radius: 16, color: 0xffcf8e, strength: 0.5, motion: 'window', lights: ['dusk'], layer: 'far' },
    { x: 2205, y: 492, radius: 14, color: 0xffd9a0, strength: 0.5, motion: 'window', lights: ['dusk'], layer: 'far' },
    { x: 2258, y: 470, radius: 14, color: 0xffcf8e, strength: 0.5, motion: 'window', lights: ['dusk'], layer: 'far' },
  ],
  glitter: { x: 1340, y: 530, width: 780, height: 400, color: 0xffc48a, layer: 'room' },
};
