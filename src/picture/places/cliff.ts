import type { Place } from './place';

/** A picnic at the edge of an island's meadow, the sea and the ferry far below. */
export const cliff: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.35 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    blanket: { x: 933, y: 739, height: 401 },
    beside: { x: 1222, y: 704, height: 383 },
    edge: { x: 562, y: 693, height: 363 },
  },
  spots: {},
  looks: {
    ferry: { x: 655, y: 308, width: 120, height: 62 },
    pines: { x: 1246, y: 0, width: 574, height: 520 },
    lighthouse: { x: 1130, y: 110, width: 215, height: 105 },
  },
  stroll: [
    { x: 560, y: 905, height: 470 },
    { x: 1250, y: 930, height: 480 },
  ],
  presence: { x: 820, y: 300, length: 1300 },
  reflections: [{ x: 640, y: 560, length: 420, in: 'water', layer: 'far' }],
  glows: [
    {
      x: 450,
      y: 190,
      radius: 420,
      color: 0xffd9a4,
      strength: 0.2,
      motion: 'breathe',
      lights: ['afternoon'],
      layer: 'far',
    },
  ],
  glitter: { x: 335, y: 152, width: 240, height: 380, color: 0xffe2b0, layer: 'far' },
};
