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
    desk: { x: 1292, y: 786, height: 467 },
    chair: { x: 831, y: 820, height: 529 },
  },
  spots: {},
  presence: { x: 900, y: 212, length: 1200 },
  glows: [
    { x: 1384, y: 483, radius: 230, color: 0xffd29a, strength: 0.3, motion: 'screen', lights: ['day'] },
    { x: 523, y: 779, radius: 44, color: 0xff6a3a, strength: 0.45, motion: 'breathe', lights: ['day'] },
    { x: 410, y: 284, radius: 120, color: 0xffdfae, strength: 0.22, motion: 'steady', lights: ['day'] },
    { x: 817, y: 294, radius: 120, color: 0xffdfae, strength: 0.22, motion: 'steady', lights: ['day'] },
    { x: 1213, y: 303, radius: 120, color: 0xffdfae, strength: 0.22, motion: 'flicker', lights: ['day'] },
  ],
};
