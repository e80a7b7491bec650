import type { Place } from './place';

/** The elevated train; beyond the windows the city runs past, or on a Sunday the shore (`far` is 3840 px wide and tiles horizontally). */
export const train: Place = {
  width: 1920,
  height: 1080,
  layers: [
    { id: 'far', parallax: 0.3, scroll: 60 },
    { id: 'room', parallax: 1 },
    { id: 'near', parallax: 1.3 },
  ],
  anchors: {
    seat: { x: 694, y: 1063, height: 688 },
    door: { x: 1155, y: 844, height: 427 },
  },
  spots: {
    window: { x: 490, y: 320, width: 320, height: 400 },
  },
  presence: { x: 760, y: 440, length: 1300 },
  reflections: [{ x: 560, y: 480, length: 260, in: 'pane' }],
  glows: [
    { x: 1121, y: 178, radius: 260, color: 0xffdca6, strength: 0.28, motion: 'flicker', lights: ['dusk'] },
    { x: 1177, y: 301, radius: 150, color: 0xffdca6, strength: 0.25, motion: 'steady', lights: ['dusk'] },
    { x: 420, y: 480, radius: 420, color: 0xffb27a, strength: 0.16, motion: 'breathe', lights: ['dusk'] },
    { x: 400, y: 440, radius: 460, color: 0xffe6c0, strength: 0.16, motion: 'breathe', lights: ['day'] },
    { x: 1690, y: 470, radius: 280, color: 0xffeed2, strength: 0.12, motion: 'steady', lights: ['day'] },
  ],
};
