import type { Place } from './place';

/** The flat on Alder Street as a photograph taken lying on the floor: a sheet full of light, a couch with a leg in the air. */
export const remembered: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.5 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.4 },
  ],
  anchors: {
    window: { x: 881, y: 882, height: 430 },
    floor: { x: 1154, y: 907, height: 561 },
  },
  spots: {},
  presence: { x: 900, y: 300, length: 1200 },
  glows: [{ x: 810, y: 570, radius: 620, color: 0xffedd0, strength: 0.3, motion: 'breathe', lights: ['day'] }],
};
