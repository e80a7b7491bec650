import type { Place } from './place';

/** The hologram game: a burrow of light where the flat was, one lamp on a stone at its bend, a real sofa at its edge. */
export const tunnel: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    near: { x: 652, y: 925, height: 519 },
    bend: { x: 1133, y: 827, height: 353 },
  },
  spots: {},
  presence: { x: 880, y: 330, length: 1300 },
  glows: [
    { x: 950, y: 750, radius: 330, color: 0xffb45e, strength: 0.42, motion: 'flicker', lights: ['lamp'] },
    { x: 955, y: 925, radius: 150, color: 0xffb870, strength: 0.22, motion: 'flicker', lights: ['lamp'] },
    { x: 1250, y: 520, radius: 420, color: 0xf09078, strength: 0.14, motion: 'breathe', lights: ['lamp'] },
  ],
};
