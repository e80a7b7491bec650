import type { Place } from './place';

/** The letter office: colored glass, a wall of pigeonholes, Theodore's desk in front. */
export const office: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.4 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    desk: { x: 588, y: 898, height: 499 },
    aisle: { x: 1017, y: 873, height: 471 },
    front_desk: { x: 1316, y: 687, height: 267 },
  },
  spots: {
    desk: { x: 420, y: 500, width: 460, height: 190 },
    front_desk: { x: 1171, y: 422, width: 292, height: 270 },
    window: { x: 0, y: 180, width: 700, height: 300 },
  },
  presence: { x: 960, y: 300, length: 1300 },
  glows: [
    { x: 590, y: 554, radius: 130, color: 0xffc88c, strength: 0.3, motion: 'breathe', lights: ['day', 'evening'] },
    { x: 659, y: 586, radius: 190, color: 0xffe2b8, strength: 0.2, motion: 'screen', lights: ['day', 'evening'] },
    { x: 846, y: 102, radius: 190, color: 0xffdfae, strength: 0.3, motion: 'breathe', lights: ['evening'] },
    { x: 1055, y: 245, radius: 130, color: 0xffdfae, strength: 0.3, motion: 'breathe', lights: ['evening'] },
    { x: 1372, y: 475, radius: 100, color: 0xffcf90, strength: 0.3, motion: 'steady', lights: ['evening'] },
  ],
};
