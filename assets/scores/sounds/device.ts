import { bandPass, highPass, lowPass } from '../dsp/filters';
import { tau } from '../dsp/signal';
import { click, type Effect, glass, pitch, thump } from './effect';

/** The motif B–E–D in glass over a breath of air, then a glow of G: the system wakes. */
const boot: Effect = {
  id: 'boot',
  seconds: 5.5,
  peak: -12,
  room: { wet: 0.5, decay: 2.6 },
  render: ({ put, noise }) => {
    const air = noise(2.6, bandPass(900, 0.6), lowPass(2500));
    put((time, frame) => 0.03 * (air[frame] ?? 0) * Math.sin((Math.PI * time) / 2.6) ** 2, 0, 2.6);
    put(glass(pitch('B4'), 0.16, 1.5, 0.012), 0.9, 3.4, 0.3);
    put(glass(pitch('E5'), 0.16, 1.5, 0.012), 1.35, 3.4, 0.7);
    put(glass(pitch('D5'), 0.16, 1.5, 0.012), 1.8, 3.4, 0.45);
    for (const [name, gain] of [
      ['G3', 0.05],
      ['D4', 0.05],
      ['A4', 0.035],
      ['B4', 0.03],
    ] as const) {
      const tone = pitch(name);
      const glow = (time: number): number =>
        gain *
        Math.sin((Math.PI * time) / 3.7) ** 1.2 *
        (Math.sin(tau * tone * time) + Math.sin(tau * tone * 1.003 * time));
      put(glow, 1.7, 3.7);
    }
  },
};

/** Somebody who has no lungs takes a breath before she speaks: air drawn in, brighter toward its end, and stopped. */
const breath: Effect = {
  id: 'breath',
  seconds: 0.9,
  peak: -24,
  room: { wet: 0.08, decay: 0.3 },
  render: ({ put, noise }) => {
    const [throat, lips] = [noise(0.8, bandPass(1100, 0.6)), noise(0.8, bandPass(2600, 0.7), lowPass(5000))];
    const drawn = (time: number): number =>
      Math.min(1, (time / 0.55) ** 1.4) * Math.min(1, Math.max(0, (0.68 - time) * 14));
    put(
      (time, frame) => drawn(time) * (0.1 * (throat[frame] ?? 0) + 0.09 * Math.min(1, time / 0.6) * (lips[frame] ?? 0)),
      0.04,
      0.75,
    );
  },
};

/** Rubber touches the ear, a contact closes, and a fifth above the room opens: on goes up, off goes down. */
const earpiece = (id: 'earpiece_on' | 'earpiece_off', first: string, second: string): Effect => ({
  id,
  seconds: 0.75,
  peak: -14,
  room: { wet: 0.12, decay: 0.4 },
  render: ({ put, noise }) => {
    put(thump(190, 0.5, 75), 0, 0.09);
    put(click(noise(0.03, bandPass(1700, 0.9)), 0.25, 220), 0.002, 0.03);
    put(glass(pitch(first), 0.07, 14, 0.008), 0.1, 0.45);
    put(glass(pitch(second), 0.06, 11, 0.008), 0.19, 0.5);
  },
});

/** The end of the motif: E–D. */
const message: Effect = {
  id: 'message',
  seconds: 1.6,
  peak: -16,
  room: { wet: 0.35, decay: 1.1 },
  render: ({ put }) => {
    put(glass(pitch('E5'), 0.16, 6), 0, 0.9, 0.4);
    put(glass(pitch('D5'), 0.15, 4.5), 0.13, 1.3, 0.6);
  },
};

/** Light is thrown into the room: a hum that rises, dust that glitters in fifths. */
const game: Effect = {
  id: 'game',
  seconds: 2.2,
  peak: -16,
  room: { wet: 0.4, decay: 1.4 },
  render: ({ put, noise, chance }) => {
    const beam = noise(1.6, bandPass(620, 1.4), highPass(200));
    put((time, frame) => 0.05 * (beam[frame] ?? 0) * Math.sin((Math.PI * time) / 1.6) ** 2, 0, 1.6);
    put(
      (time) => 0.08 * Math.sin(Math.PI * Math.min(1, time / 1.5)) * Math.sin(tau * (98 * time + 16 * time * time)),
      0,
      1.5,
    );
    ['G5', 'D6', 'A5', 'E6', 'B5', 'D6'].forEach((name, index) => {
      put(glass(pitch(name), 0.035, 9), 0.45 + 0.11 * index, 0.7, chance());
    });
  },
};

/** A finger on wood with B3 and E4 in it: chosen. */
const choose: Effect = {
  id: 'choose',
  seconds: 0.9,
  peak: -20,
  room: { wet: 0.25, decay: 0.8 },
  render: ({ put }) => {
    put((time) => 0.28 * Math.min(1, time * 160) * Math.exp(-9 * time) * Math.sin(tau * pitch('B3') * time), 0, 0.8);
    put((time) => 0.11 * Math.min(1, time * 160) * Math.exp(-14 * time) * Math.sin(tau * pitch('E4') * time), 0, 0.8);
    put((time) => 0.02 * Math.min(1, time * 160) * Math.exp(-60 * time) * Math.sin(tau * pitch('B5') * time), 0, 0.2);
  },
};

/** Hardly a sound. */
const hover: Effect = {
  id: 'hover',
  seconds: 0.14,
  peak: -32,
  render: ({ put }) =>
    put((time) => Math.min(1, time * 300) * Math.exp(-48 * time) * Math.sin(tau * pitch('B4') * time), 0, 0.13),
};

export const deviceSounds: readonly Effect[] = [
  boot,
  breath,
  earpiece('earpiece_on', 'B5', 'E6'),
  earpiece('earpiece_off', 'E6', 'B5'),
  message,
  game,
  choose,
  hover,
];
