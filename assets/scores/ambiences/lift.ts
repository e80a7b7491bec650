import { between, type Chance, chanceOf, normal } from '../../../src/common/chance';
import { bandPass, highPass, lowPass } from '../dsp/filters';
import { inRoom } from '../dsp/room';
import { type Stereo, tau } from '../dsp/signal';
import { type Ambience, addWide, empty, filteredPlace, put, seconds, wave } from './ambience';

/** The motor far above: whole cycles a lap, with a slow beat between two of its tones. */
const motor = (time: number): number =>
  0.025 * Math.sin(tau * 60 * time) +
  0.03 * Math.sin(tau * 120 * time) +
  0.02 * Math.sin(tau * 301.5 * time) +
  0.02 * Math.sin(tau * 302 * time);

/** A floor goes by: air against the doors, and a tick of the guide rail. */
const addFloor = (target: Stereo, at: number, chance: Chance): void => {
  let [fast, slow] = [0, 0];
  const sound = (time: number): number => {
    fast += 0.12 * (normal(chance) - fast);
    slow += 0.02 * (fast - slow);
    return 0.09 * (fast - slow) * Math.sin((Math.PI * time) / 0.8) ** 2;
  };
  put(target, sound, { at, length: 0.8 });
  const pitch = between(chance, 700, 900);
  const tick = (time: number): number =>
    0.012 * Math.sin(tau * pitch * time) * Math.exp(-time * 110) * Math.min(1, time * 900);
  put(target, tick, { at: at + 0.38, length: 0.1, pan: between(chance, 0.3, 0.7) });
};

/** A steel box on its way up: a hum, air, floors that pass every three seconds. */
export const lift: Ambience = {
  id: 'lift',
  render: () => {
    const box = empty();
    const chance = chanceOf(61);
    addWide(box, { seed: 160, filters: [lowPass(160, 0.8), highPass(40)], gain: wave(3, 0.2, 0.26) });
    addWide(box, { seed: 164, filters: [bandPass(900, 0.6), lowPass(2400)], gain: wave(2, 0.045, 0.06, 1) });
    put(box, motor, { at: 0, length: seconds });
    for (let floor = 0; floor < 8; floor++) addFloor(box, 1.2 + 3 * floor, chance);
    const inside = inRoom(
      box,
      {
        seconds: 0.8,
        bands: [
          [150, 0.5],
          [600, 0.45],
          [2000, 0.3],
        ],
        predelay: 0.003,
      },
      0.4,
    );
    return filteredPlace(inside, lowPass(3000), highPass(34));
  },
};
