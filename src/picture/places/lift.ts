import type { Place } from './place';

/** The lift in the evening: walnut, brass and padded cream, a slot of glass with the city in it. */
export const lift: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.6 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.15 },
  ],
  anchors: {
    left: { x: 636, y: 1107, height: 747 },
    middle: { x: 1062, y: 1063, height: 690 },
    right: { x: 1358, y: 1105, height: 745 },
  },
  spots: {},
  presence: { x: 960, y: 420, length: 1200 },
  reflections: [{ x: 860, y: 470, length: 120, in: 'pane' }],
  glows: [
    { x: 999, y: 94, radius: 420, color: 0xffdca6, strength: 0.3, motion: 'breathe', lights: ['evening'] },
    { x: 1655, y: 490, radius: 50, color: 0xffb45e, strength: 0.5, motion: 'steady', lights: ['evening'] },
    { x: 860, y: 240, radius: 90, color: 0xffd9a0, strength: 0.3, motion: 'steady', lights: ['evening'] },
  ],
};
