import type { Place } from './place';

/** The cabin: one room of logs, its door open on the snow by day, its stove burning at night. */
export const cabin: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.4 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    chair: { x: 1142, y: 923, height: 537 },
    window: { x: 1211, y: 862, height: 483 },
    door: { x: 488, y: 789, height: 427 },
  },
  spots: {},
  isIndoors: true,
  presence: { x: 900, y: 300, length: 1150 },
  reflections: [{ x: 1432, y: 440, length: 150, in: 'pane' }],
  glows: [
    { x: 885, y: 645, radius: 300, color: 0xff9a52, strength: 0.42, motion: 'fire', lights: ['fire'] },
    { x: 1050, y: 900, radius: 420, color: 0xff8a48, strength: 0.14, motion: 'fire', lights: ['fire'] },
    { x: 1683, y: 295, radius: 150, color: 0xffc98c, strength: 0.34, motion: 'flicker', lights: ['fire'] },
    { x: 480, y: 540, radius: 360, color: 0xffe6d2, strength: 0.16, motion: 'breathe', lights: ['snow'] },
    { x: 1432, y: 440, radius: 210, color: 0xffe4d6, strength: 0.12, motion: 'steady', lights: ['snow'] },
  ],
};
