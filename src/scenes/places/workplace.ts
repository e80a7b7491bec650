import type { Place } from './place';

/** Amy's corner of the game studio, from low across the couch: yellow, wipeable, wired; a screen in a curve, toys along the felt. */
export const workplace: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.35 },
  ],
  anchors: {
    desk: { x: 1346, y: 797, height: 497 },
    chair: { x: 839, y: 819, height: 540 },
  },
  spots: {},
  presence: { x: 900, y: 250, length: 1200 },
  glows: [
    { x: 1478, y: 472, radius: 230, color: 0xffd29a, strength: 0.3, motion: 'screen', lights: ['day'] },
    { x: 505, y: 781, radius: 44, color: 0xff6a3a, strength: 0.45, motion: 'breathe', lights: ['day'] },
    { x: 508, y: 288, radius: 120, color: 0xffdfae, strength: 0.22, motion: 'steady', lights: ['day'] },
    { x: 901, y: 288, radius: 120, color: 0xffdfae, strength: 0.22, motion: 'steady', lights: ['day'] },
    { x: 1314, y: 288, radius: 120, color: 0xffdfae, strength: 0.22, motion: 'flicker', lights: ['day'] },
  ],
};
