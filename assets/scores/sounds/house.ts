import { between } from '../../../src/common/chance';
import { bandPass, lowPass } from '../dsp/filters';
import { tau } from '../dsp/signal';
import { click, type Effect, glass, pitch, thump } from './effect';

/** A latch, a second latch, and the door falls to. */
const door: Effect = {
  id: 'door',
  seconds: 1.3,
  peak: -13,
  room: { wet: 0.35, decay: 0.7 },
  render: ({ put, noise }) => {
    put(click(noise(0.05, bandPass(2400, 1.2)), 0.25, 160), 0, 0.05);
    put(click(noise(0.04, bandPass(2400, 1.2)), 0.16, 200), 0.07, 0.04);
    put(click(noise(0.4, lowPass(220, 0.8)), 0.8, 22), 0.46, 0.4);
    put(click(noise(0.3, bandPass(480, 0.8)), 0.5, 34), 0.46, 0.3);
    put(thump(88, 0.35, 24), 0.46, 0.4);
    put(click(noise(0.05, bandPass(2400, 1.2)), 0.18, 130), 0.47, 0.05);
  },
};

/** The elevator has arrived: one E, then its doors roll. */
const liftBell: Effect = {
  id: 'lift_bell',
  seconds: 2.6,
  peak: -16,
  room: { wet: 0.3, decay: 1 },
  render: ({ put, noise }) => {
    put(glass(pitch('E5'), 0.13, 2.6), 0, 1.8, 0.55);
    const [roll, air] = [noise(1.1, lowPass(170)), noise(1.1, bandPass(1300, 0.7))];
    const slide = (time: number): number => Math.sin((Math.PI * time) / 1.1) ** 1.5;
    put((time, frame) => slide(time) * (0.22 * (roll[frame] ?? 0) + 0.018 * (air[frame] ?? 0)), 1, 1.1);
    put(thump(72, 0.09, 30), 2.08, 0.3);
  },
};

/** The hum that was always there, a relay, a shudder of glass shelves; then it is not there. */
const fridgeStops: Effect = {
  id: 'fridge_stops',
  seconds: 3.2,
  peak: -18,
  room: { wet: 0.15, decay: 0.5 },
  render: ({ put, noise, chance }) => {
    const hum = (time: number): number => {
      const fall = Math.min(1, time * 2) * (time < 1.6 ? 1 : Math.exp(-(time - 1.6) * 9));
      const sag = time < 1.6 ? time : 1.6 + (1 - Math.exp(-(time - 1.6) * 3)) / 3.4;
      return (
        fall *
        (0.12 * Math.sin(tau * 60 * sag) +
          0.1 * Math.sin(tau * 120 * sag) +
          0.08 * Math.sin(tau * 240 * sag + 1) +
          0.05 * Math.sin(tau * 360 * sag) +
          0.025 * Math.sin(tau * 480 * sag))
      );
    };
    put(hum, 0, 2.8);
    const compressor = noise(2, lowPass(700, 0.8));
    put(
      (time, frame) => 0.05 * (compressor[frame] ?? 0) * Math.min(1, time * 2) * Math.min(1, (1.7 - time) * 12),
      0,
      1.7,
    );
    put(click(noise(0.04, bandPass(1900, 1)), 0.18, 190), 1.58, 0.04);
    for (let shake = 0; shake < 7; shake++) {
      const loudness = 0.16 * Math.exp(-shake * 0.45);
      put(thump(between(chance, 92, 108), loudness, 38), 1.62 + 0.075 * shake, 0.2, between(chance, 0.45, 0.55));
      put(glass(between(chance, 2100, 2900), 0.05 * loudness, 34), 1.63 + 0.075 * shake, 0.2, chance());
    }
  },
};

/** A bunch of keys on a shelf: metal, four or five of them, then the wood. */
const keys: Effect = {
  id: 'keys',
  seconds: 0.9,
  peak: -18,
  room: { wet: 0.2, decay: 0.5 },
  render: ({ put, chance }) => {
    for (let ring = 0; ring < 15; ring++) {
      const at = ring < 10 ? between(chance, 0, 0.22) : between(chance, 0.24, 0.46);
      const loudness = 0.05 * between(chance, 0.3, 1) * (at < 0.24 ? 1 : 0.5);
      put(
        glass(between(chance, 2600, 6200), loudness, between(chance, 24, 44), 0.001),
        at,
        0.35,
        between(chance, 0.35, 0.65),
      );
    }
    put(thump(210, 0.12, 60), 0.24, 0.15);
  },
};

export const houseSounds: readonly Effect[] = [door, liftBell, fridgeStops, keys];
