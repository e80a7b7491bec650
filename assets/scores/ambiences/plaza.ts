import { between, type Chance, chanceOf, normal } from '../../../src/common/chance';
import { bandPass, highPass, lowPass } from '../dsp/filters';
import { inRoom } from '../dsp/room';
import { type Stereo, tau } from '../dsp/signal';
import { type Ambience, addWide, empty, filteredPlace, put, seconds, wave } from './ambience';
import { addMurmur } from './murmur';

/** Somebody walks by on stone: steps that come nearer and go, from one side to the other. */
const addWalker = (target: Stereo, chance: Chance): void => {
  const [start, pace, direction] = [between(chance, 0, seconds), between(chance, 0.48, 0.6), chance() < 0.5 ? 1 : -1];
  const [steps, pitch] = [12, between(chance, 150, 260)];
  for (let step = 0; step < steps; step++) {
    const passing = (step - steps / 2) / (steps / 2);
    const loudness = 0.055 * Math.exp(-3 * passing * passing) * between(chance, 0.8, 1.1);
    let grit = 0;
    const sound = (time: number): number => {
      grit += 0.45 * (normal(chance) - grit);
      const heel = Math.sin(tau * pitch * time) * Math.exp(-time * 90) + 0.6 * grit * Math.exp(-time * 130);
      const sole = time > 0.07 ? 0.3 * grit * Math.exp(-(time - 0.07) * 60) : 0;
      return loudness * Math.min(1, time * 1500) * (heel + sole);
    };
    const at = start + step * pace + between(chance, -0.012, 0.012);
    put(target, sound, { at, length: 0.18, pan: 0.5 + 0.4 * direction * passing });
  }
};

/** A wide paved place between towers at dusk: many people, far water, no cars. */
export const plaza: Ambience = {
  id: 'plaza',
  render: () => {
    const place = empty();
    const chance = chanceOf(41);
    addWide(place, { seed: 140, filters: [lowPass(220), highPass(45)], gain: wave(2, 0.22, 0.3) });
    addWide(place, { seed: 144, filters: [bandPass(1500, 0.5), lowPass(3200)], gain: wave(3, 0.012, 0.018, 2) });
    addMurmur(place, { talkers: 12, seed: 43, dulledAt: 1900, gain: 0.85, pace: 4.5 });
    for (let walker = 0; walker < 7; walker++) addWalker(place, chance);
    const towers = inRoom(
      place,
      {
        seconds: 2.5,
        bands: [
          [150, 2],
          [500, 1.9],
          [1500, 1.5],
          [4000, 0.8],
        ],
        predelay: 0.05,
      },
      0.55,
    );
    return filteredPlace(towers, highPass(38));
  },
};
