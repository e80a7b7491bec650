import type { Place } from './place';

/** A street in winter, at night, from the height of the curb: a truck that waits for air, a lit shop that is shut, a door. */
export const street: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.25 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    truck: { x: 949, y: 841, height: 223 },
    curb: { x: 771, y: 884, height: 456 },
    door: { x: 596, y: 864, height: 385 },
  },
  spots: {},
  looks: {
    truck: { x: 1048, y: 264, width: 616, height: 600 },
    shop: { x: 664, y: 288, width: 288, height: 544 },
    steam: { x: 1010, y: 690, width: 220, height: 210 },
  },
  stroll: [
    { x: 640, y: 911, height: 552 },
    { x: 900, y: 850, height: 336 },
  ],
  presence: { x: 900, y: 330, length: 1400 },
  glows: [
    { x: 1159, y: 260, radius: 240, color: 0xffcf92, strength: 0.32, motion: 'steady', lights: ['night'] },
    { x: 627, y: 437, radius: 150, color: 0xffca8c, strength: 0.28, motion: 'breathe', lights: ['night'] },
    { x: 690, y: 628, radius: 210, color: 0xffbe80, strength: 0.24, motion: 'breathe', lights: ['night'] },
    { x: 1457, y: 505, radius: 260, color: 0xffdca6, strength: 0.2, motion: 'steady', lights: ['night'] },
    { x: 1354, y: 735, radius: 120, color: 0xffa23c, strength: 0.5, motion: 'hazard', lights: ['night'] },
    { x: 1642, y: 736, radius: 120, color: 0xffa23c, strength: 0.5, motion: 'hazard', lights: ['night'] },
    { x: 978, y: 701, radius: 80, color: 0xffa23c, strength: 0.5, motion: 'hazard', lights: ['night'] },
    { x: 1380, y: 930, radius: 200, color: 0xffa048, strength: 0.16, motion: 'hazard', lights: ['night'] },
    { x: 1207, y: 278, radius: 110, color: 0xff6a4a, strength: 0.3, motion: 'steady', lights: ['night'] },
  ],
};
