import { between, type Chance, chanceOf, normal } from '../../../src/common/chance';
import { bandPass, highPass, lowPass } from '../dsp/filters';
import { inRoom } from '../dsp/room';
import { type Stereo, tau } from '../dsp/signal';
import { type Ambience, addWide, empty, filteredPlace, put, wave } from './ambience';

/** Joints of the rail under four wheels of a car: seconds within a rail length, loudness. */
const wheels = [
  [0, 1],
  [0.17, 0.8],
  [0.62, 0.55],
  [0.79, 0.45],
] as const;

/** Seconds from one joint to the next: a whole number a lap. */
const railLength = 1.5;

const addJoint = (target: Stereo, at: number, loudness: number, chance: Chance): void => {
  const pitch = between(chance, 82, 90);
  const sound = (time: number): number => {
    const thump = Math.sin(tau * pitch * time * (1 - 0.6 * time)) * Math.exp(-24 * time);
    return 0.26 * loudness * (thump + 0.34 * normal(chance) * Math.exp(-60 * time)) * Math.min(1, time * 400);
  };
  put(target, sound, { at, length: 0.25, pan: between(chance, 0.42, 0.58) });
};

/** A quiet electric train above the streets, from inside. */
export const train: Ambience = {
  id: 'train',
  render: () => {
    const car = empty();
    const chance = chanceOf(15);
    addWide(car, { seed: 100, filters: [lowPass(95, 0.8), highPass(40)], gain: wave(6, 0.32, 0.45) });
    addWide(car, { seed: 104, filters: [bandPass(520, 0.5), lowPass(1400)], gain: wave(4, 0.15, 0.21, 1) });
    addWide(car, { seed: 108, filters: [bandPass(2600, 0.8)], gain: 0.016 });
    for (let rail = 0; rail < 16; rail++) {
      for (const [after, loudness] of wheels) {
        const at = rail * railLength + after + between(chance, -0.003, 0.003);
        addJoint(car, at, loudness * between(chance, 0.9, 1.1), chance);
      }
    }
    // The motor: whole cycles of 120 Hz and its octave.
    const motor = (time: number): number => 0.006 * Math.sin(tau * 120 * time) + 0.003 * Math.sin(tau * 240 * time);
    put(car, motor, { at: 0, length: 24 });
    const inside = inRoom(
      car,
      {
        seconds: 1,
        bands: [
          [120, 0.8],
          [500, 0.5],
          [1500, 0.3],
        ],
        predelay: 0.004,
      },
      0.3,
    );
    return filteredPlace(inside, lowPass(3800), highPass(30));
  },
};
