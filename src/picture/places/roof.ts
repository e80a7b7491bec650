import type { Place } from './place';

/** The roof over the flats: a low wall, laundry, a string of bulbs, the bank across the street, and a great deal of sky. */
export const roof: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.25 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    edge: { x: 1375, y: 920, height: 352 },
    beside: { x: 1476, y: 955, height: 410 },
    door: { x: 255, y: 893, height: 306 },
  },
  spots: {},
  presence: { x: 1010, y: 300, length: 1500 },
  glows: [
    { x: 277, y: 515, radius: 150, color: 0xffc98e, strength: 0.34, motion: 'breathe', lights: ['night', 'dawn'] },
    { x: 728, y: 464, radius: 110, color: 0xffcb90, strength: 0.22, motion: 'breathe', lights: ['night'] },
    { x: 1044, y: 423, radius: 130, color: 0xffcb90, strength: 0.24, motion: 'flicker', lights: ['night'] },
    { x: 1336, y: 366, radius: 170, color: 0xffcb90, strength: 0.26, motion: 'breathe', lights: ['night'] },
    { x: 1737, y: 272, radius: 210, color: 0xffcb90, strength: 0.26, motion: 'breathe', lights: ['night'] },
    { x: 655, y: 440, radius: 190, color: 0xffb25c, strength: 0.3, motion: 'screen', lights: ['night'], layer: 'far' },
    {
      x: 602,
      y: 607,
      radius: 26,
      color: 0xffc27c,
      strength: 0.5,
      motion: 'window',
      lights: ['night', 'dawn'],
      layer: 'far',
    },
    { x: 1424, y: 640, radius: 22, color: 0xffc27c, strength: 0.5, motion: 'window', lights: ['night'], layer: 'far' },
    { x: 1640, y: 520, radius: 24, color: 0xffd09a, strength: 0.45, motion: 'window', lights: ['night'], layer: 'far' },
    { x: 300, y: 620, radius: 22, color: 0xffc27c, strength: 0.5, motion: 'window', lights: ['night'], layer: 'far' },
    { x: 1027, y: 690, radius: 620, color: 0xffd79a, strength: 0.2, motion: 'breathe', lights: ['dawn'], layer: 'far' },
  ],
};
