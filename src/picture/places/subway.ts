import type { Place } from './place';

/** The subway stairs at noon: the lunch counter on the street above, steps going down across the picture. */
export const subway: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.35 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    run: { x: 364, y: 705, height: 492 },
    stairs: { x: 1080, y: 970, height: 520 },
  },
  spots: {},
  presence: { x: 1230, y: 245, length: 1100 },
  glows: [
    { x: 204, y: 270, radius: 110, color: 0xffd9a0, strength: 0.3, motion: 'breathe', lights: ['noon'] },
    { x: 489, y: 270, radius: 110, color: 0xffd9a0, strength: 0.3, motion: 'breathe', lights: ['noon'] },
    { x: 700, y: 560, radius: 520, color: 0xffe8cc, strength: 0.12, motion: 'steady', lights: ['noon'] },
  ],
};
