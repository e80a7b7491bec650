import type { Place } from './place';

/** Parcel lockers in the early morning; one of them open, lit, with a plain white box in it. */
export const returns: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.35 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    locker: { x: 804, y: 998, height: 447 },
  },
  spots: {
    locker: { x: 900, y: 545, width: 120, height: 92 },
  },
  presence: { x: 960, y: 200, length: 1400 },
  glows: [
    { x: 960, y: 591, radius: 120, color: 0xffc680, strength: 0.45, motion: 'breathe', lights: ['morning'] },
    { x: 1802, y: 262, radius: 120, color: 0xffe0ac, strength: 0.25, motion: 'steady', lights: ['morning'] },
    { x: 118, y: 262, radius: 120, color: 0xffe0ac, strength: 0.25, motion: 'steady', lights: ['morning'] },
  ],
};
