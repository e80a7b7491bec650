import type { LightId } from '../../core/catalog';
import type { Place } from './place';

/** When people across the way are awake, or up already. */
const windowLights: readonly LightId[] = ['night', 'late', 'dawn'];

/** Theodore's flat, high over the city: wide, so that the camera may wander from the bed to the kitchen. */
export const apartment: Place = {
  width: 2304,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    window: { x: 841, y: 773, height: 370 },
    desk: { x: 980, y: 843, height: 452 },
    sofa: { x: 1658, y: 896, height: 514 },
    shelf: { x: 1569, y: 794, height: 395 },
    bed: { x: 472, y: 885, height: 501 },
  },
  spots: {
    window: { x: 616, y: 254, width: 376, height: 330 },
    desk: { x: 764, y: 513, width: 430, height: 213 },
    sofa: { x: 1430, y: 594, width: 460, height: 340 },
    shelf: { x: 1508, y: 430, width: 270, height: 165 },
    bed: { x: 0, y: 617, width: 580, height: 300 },
    fridge: { x: 1784, y: 418, width: 220, height: 340 },
  },
  presence: { x: 1000, y: 380, length: 1500 },
  reflections: [{ x: 1250, y: 470, length: 300, in: 'pane' }],
  glows: [
    { x: 638, y: 457, radius: 330, color: 0xffcb94, strength: 0.3, motion: 'breathe', lights: ['night'] },
    { x: 1121, y: 535, radius: 130, color: 0xffc184, strength: 0.3, motion: 'breathe', lights: ['night'] },
    { x: 2238, y: 315, radius: 190, color: 0xffca90, strength: 0.3, motion: 'steady', lights: ['night'] },
    { x: 2166, y: 455, radius: 170, color: 0xffc98c, strength: 0.35, motion: 'flicker', lights: ['late'] },
    { x: 638, y: 457, radius: 270, color: 0xffc89a, strength: 0.22, motion: 'breathe', lights: ['winter'] },
    { x: 2166, y: 455, radius: 130, color: 0xffd6a8, strength: 0.22, motion: 'flicker', lights: ['winter'] },
    { x: 640, y: 950, radius: 460, color: 0xffd9a0, strength: 0.14, motion: 'breathe', lights: ['dust'] },
    { x: 638, y: 457, radius: 290, color: 0xffc48c, strength: 0.28, motion: 'breathe', lights: ['dawn'] },
    {
      x: 812,
      y: 452,
      radius: 20,
      color: 0xffd08a,
      strength: 0.8,
      motion: 'window',
      lights: windowLights,
      layer: 'far',
    },
    {
      x: 1096,
      y: 590,
      radius: 24,
      color: 0xffc47c,
      strength: 0.8,
      motion: 'window',
      lights: windowLights,
      layer: 'far',
    },
    {
      x: 1386,
      y: 414,
      radius: 18,
      color: 0xffdca4,
      strength: 0.8,
      motion: 'window',
      lights: windowLights,
      layer: 'far',
    },
    {
      x: 438,
      y: 498,
      radius: 22,
      color: 0xffc890,
      strength: 0.8,
      motion: 'window',
      lights: windowLights,
      layer: 'far',
    },
  ],
};
