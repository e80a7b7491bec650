import type { Place } from './place';

/** Dora's garden at a child's birthday, from a child's height: jelly under lanterns, a hedge, a small lit window by the door. */
export const party: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.4 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    garden: { x: 925, y: 943, height: 518 },
    table: { x: 391, y: 913, height: 460 },
    door: { x: 1387, y: 847, height: 394 },
    beside: { x: 1188, y: 931, height: 495 },
  },
  spots: {},
  presence: { x: 900, y: 400, length: 1400 },
  glows: [
    { x: 1338, y: 440, radius: 120, color: 0xffd79c, strength: 0.3, motion: 'steady', lights: ['day'] },
    { x: 1758, y: 480, radius: 210, color: 0xffcf88, strength: 0.22, motion: 'breathe', lights: ['day'] },
  ],
};
