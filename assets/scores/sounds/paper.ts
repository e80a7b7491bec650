import { between } from '../../../src/common/chance';
import { bandPass, highPass, lowPass } from '../dsp/filters';
import { frames, tau } from '../dsp/signal';
import type { Canvas, Effect } from './effect';

/** A nib drawn over paper once: friction that trembles a little. */
const stroke = ({ put, noise, chance }: Canvas, at: number, length: number): void => {
  const grain = noise(length, bandPass(3300, 0.8), highPass(1200));
  const [tremble, weight] = [between(chance, 34, 52), between(chance, 0.6, 1)];
  put(
    (time, frame) =>
      weight *
      (grain[frame] ?? 0) *
      Math.sin((Math.PI * time) / length) ** 0.8 *
      (0.7 + 0.3 * Math.sin(tau * tremble * time)),
    at,
    length,
    between(chance, 0.44, 0.56),
  );
};

/** A few words written by hand. */
const pen: Effect = {
  id: 'pen',
  seconds: 1.1,
  peak: -22,
  render: (canvas) => {
    let at = 0.02;
    while (at < 0.95) {
      const length = between(canvas.chance, 0.06, 0.15);
      stroke(canvas, at, length);
      at += length + between(canvas.chance, 0.015, 0.06);
    }
  },
};

/** Single strokes, to be repeated in turn for as long as the player writes. */
const penStroke = (number: number, length: number): Effect => ({
  id: `pen_${number}`,
  seconds: length + 0.03,
  peak: -24,
  render: (canvas) => stroke(canvas, 0.005, length),
});

/** A sheet is turned: a rush in two swells, and the crackle of its edge. */
const page: Effect = {
  id: 'page',
  seconds: 0.75,
  peak: -17,
  render: ({ put, noise, chance }) => {
    const rush = noise(0.75, highPass(700), lowPass(6500));
    const swell = (time: number): number =>
      Math.exp(-(((time - 0.24) / 0.11) ** 2)) + 0.5 * Math.exp(-(((time - 0.47) / 0.05) ** 2));
    const flutter = (time: number): number => 0.6 + 0.4 * Math.sin(tau * 31 * time + 3 * Math.sin(tau * 7 * time));
    put((time, frame) => 0.1 * (rush[frame] ?? 0) * swell(time) * flutter(time), 0, 0.7);
    for (let crackle = 0; crackle < 26; crackle++) {
      const [tone, gain] = [between(chance, 1800, 5300), 0.05 * chance() ** 2];
      put(
        (time) => gain * Math.sin(tau * tone * time) * Math.exp(-time * 420),
        between(chance, 0.08, 0.53),
        0.012,
        chance(),
      );
    }
  },
};

/** Cardboard: two flaps scrape open, the lid knocks, paper settles. */
const box: Effect = {
  id: 'box',
  seconds: 1.5,
  peak: -15,
  room: { wet: 0.2, decay: 0.5 },
  render: ({ put, noise, chance }) => {
    for (const [at, length] of [
      [0.02, 0.34],
      [0.5, 0.28],
    ] as const) {
      const scrape = noise(length, bandPass(900, 0.7), lowPass(3800));
      put(
        (time, frame) =>
          0.14 * (scrape[frame] ?? 0) * Math.sin((Math.PI * time) / length) * (0.55 + 0.45 * Math.sin(tau * 58 * time)),
        at,
        length,
        0.4,
      );
    }
    for (const [at, gain] of [
      [0.37, 0.5],
      [0.79, 0.8],
    ] as const) {
      const knock = noise(0.12, lowPass(480, 1.2));
      put(
        (time, frame) =>
          gain *
          ((knock[frame] ?? 0) * Math.exp(-time * 45) + 0.4 * Math.sin(tau * 132 * time) * Math.exp(-time * 38)) *
          Math.min(1, time * 700),
        at,
        0.12,
        0.55,
      );
    }
    const rustle = noise(0.45, highPass(1400), lowPass(6000));
    const offset = frames(0.01) + Math.floor(20 * chance());
    put(
      (time, frame) =>
        0.03 *
        (rustle[frame + offset] ?? 0) *
        Math.sin((Math.PI * time) / 0.42) ** 2 *
        (0.6 + 0.4 * Math.sin(tau * 23 * time)),
      0.95,
      0.42,
      0.6,
    );
  },
};

export const paperSounds: readonly Effect[] = [
  pen,
  ...[0.1, 0.13, 0.08, 0.15].map((length, index) => penStroke(index + 1, length)),
  page,
  box,
];
