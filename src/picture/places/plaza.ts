import type { Place } from './place';

/** The elevated plaza at dusk: a very large screen over wide steps, lamps, a kiosk, towers in haze. */
export const plaza: Place = {
  width: 2304,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.25 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.25 },
  ],
  anchors: {
    walk: { x: 1100, y: 1025, height: 463 },
    screen: { x: 1788, y: 976, height: 391 },
    courier: { x: 627, y: 955, height: 360 },
  },
  spots: {
    screen: { x: 1222, y: 90, width: 960, height: 545 },
    courier: { x: 400, y: 590, width: 300, height: 370 },
  },
  looks: {
    balloon: { x: 830, y: 66, width: 82, height: 215 },
    kiosk: { x: 565, y: 507, width: 362, height: 340 },
    cart: { x: 389, y: 742, width: 178, height: 230 },
  },
  stroll: [
    { x: 760, y: 1015, height: 452 },
    { x: 1560, y: 1018, height: 455 },
  ],
  // 14 m off to 7 m before the lens, past the courier's cart; the last two keep to the far steps.
  passers: [
    {
      who: 'passer1',
      from: { x: 2460, y: 872, height: 236 },
      to: { x: -150, y: 988, height: 408 },
      pace: 1.3,
      rest: 9,
      ahead: 5,
    },
    {
      who: 'passer2',
      from: { x: -150, y: 1000, height: 425 },
      to: { x: 2460, y: 856, height: 212 },
      pace: 1.1,
      rest: 14,
      ahead: 9,
    },
    {
      who: 'passer5',
      from: { x: 2420, y: 816, height: 153 },
      to: { x: 1160, y: 806, height: 138 },
      pace: 0.95,
      rest: 0,
      ahead: 6,
    },
    {
      who: 'passer3',
      from: { x: 2420, y: 830, height: 174 },
      to: { x: 1320, y: 812, height: 147 },
      pace: 1.25,
      rest: 0,
      ahead: 17,
    },
  ],
  presence: { x: 1150, y: 330, length: 1600 },
  glows: [
    { x: 1662, y: 381, radius: 620, color: 0xff9a6e, strength: 0.34, motion: 'screen', lights: ['dusk'] },
    { x: 1640, y: 900, radius: 420, color: 0xff8a60, strength: 0.16, motion: 'screen', lights: ['dusk'] },
    { x: 311, y: 345, radius: 190, color: 0xffd9a0, strength: 0.4, motion: 'breathe', lights: ['dusk'] },
    { x: 738, y: 607, radius: 150, color: 0xffcf8e, strength: 0.35, motion: 'breathe', lights: ['dusk'] },
    { x: 538, y: 484, radius: 110, color: 0xffd9a0, strength: 0.35, motion: 'flicker', lights: ['dusk'] },
  ],
};
