import type { Place } from './place';

/** Amy's and Charles's flat from the kitchen corner: a sink under a blind, a sofa moved by an institute, a bedsheet for a screen. */
export const amysFlat: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.35 },
  ],
  anchors: {
    sofa: { x: 1382, y: 822, height: 411 },
    beside: { x: 1219, y: 874, height: 464 },
    screen: { x: 922, y: 799, height: 387 },
    sink: { x: 478, y: 959, height: 553 },
    door: { x: 698, y: 792, height: 380 },
  },
  spots: {},
  presence: { x: 960, y: 300, length: 1300 },
  glows: [
    { x: 1133, y: 504, radius: 330, color: 0xffdcae, strength: 0.16, motion: 'screen', lights: ['afternoon'] },
    { x: 1133, y: 504, radius: 380, color: 0xffd9a6, strength: 0.3, motion: 'screen', lights: ['night'] },
    { x: 1058, y: 652, radius: 70, color: 0xfff0d0, strength: 0.35, motion: 'flicker', lights: ['afternoon', 'night'] },
    { x: 40, y: 540, radius: 320, color: 0xffcb8c, strength: 0.34, motion: 'breathe', lights: ['night'] },
    { x: 1712, y: 481, radius: 46, color: 0xff4a2a, strength: 0.5, motion: 'breathe', lights: ['afternoon', 'night'] },
    { x: 190, y: 440, radius: 300, color: 0xffd9a8, strength: 0.18, motion: 'steady', lights: ['afternoon'] },
  ],
};
