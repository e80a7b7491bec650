import type { Place } from './place';

/** A restaurant on a rainy Saturday night, seen from the wet pavement: an awning that drips, one warm window, a table in it. */
export const restaurant: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.35 },
  ],
  anchors: {
    seat: { x: 1081, y: 781, height: 478 },
    opposite: { x: 1403, y: 781, height: 478 },
    street: { x: 517, y: 847, height: 584 },
  },
  spots: {},
  presence: { x: 1010, y: 238, length: 1300 },
  glows: [
    { x: 1242, y: 284, radius: 190, color: 0xffb070, strength: 0.3, motion: 'breathe', lights: ['night'] },
    { x: 1240, y: 560, radius: 130, color: 0xffcf8e, strength: 0.3, motion: 'fire', lights: ['night'] },
    { x: 336, y: 222, radius: 130, color: 0xffcf92, strength: 0.34, motion: 'steady', lights: ['night'] },
    { x: 766, y: 222, radius: 130, color: 0xffcf92, strength: 0.34, motion: 'flicker', lights: ['night'] },
    { x: 46, y: 66, radius: 150, color: 0xffcb8c, strength: 0.3, motion: 'breathe', lights: ['night'] },
    { x: 1160, y: 1030, radius: 260, color: 0xffb878, strength: 0.14, motion: 'breathe', lights: ['night'] },
  ],
};
