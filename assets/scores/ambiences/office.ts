import { between, type Chance, chanceOf, normal } from '../../../src/common/chance';
import { highPass, lowPass } from '../dsp/filters';
import { inRoom } from '../dsp/room';
import { type Stereo, tau } from '../dsp/signal';
import { type Ambience, addWide, empty, put, seconds } from './ambience';
import { addMurmur } from './murmur';

/** Somebody's device is put down, a drawer, a chair: single small knocks of wood. */
const addKnock = (target: Stereo, chance: Chance): void => {
  const [pitch, loudness] = [between(chance, 240, 620), between(chance, 0.008, 0.02)];
  const sound = (time: number): number =>
    loudness *
    Math.min(1, time * 900) *
    (Math.sin(tau * pitch * time) * Math.exp(-70 * time) + 0.4 * normal(chance) * Math.exp(-240 * time));
  put(target, sound, { at: between(chance, 0, seconds), length: 0.12, pan: chance() });
};

/** A sheet comes out of a printer: a soft rush of paper. */
const addSheet = (target: Stereo, at: number, chance: Chance): void => {
  let dark = 0;
  const sound = (time: number): number => {
    dark += 0.3 * (normal(chance) - dark);
    return 0.008 * dark * Math.sin((Math.PI * time) / 0.9) ** 2 * (0.7 + 0.3 * Math.sin(tau * 24 * time));
  };
  put(target, sound, { at, length: 0.9, pan: 0.75 });
};

/** A room where forty people dictate letters softly, each to himself. */
export const office: Ambience = {
  id: 'office',
  render: () => {
    const room = empty();
    const chance = chanceOf(9);
    addWide(room, { seed: 50, filters: [lowPass(320), highPass(60)], gain: 0.16 });
    addMurmur(room, { talkers: 9, seed: 8, dulledAt: 1400, gain: 1, pace: 3.9 });
    for (let knock = 0; knock < 9; knock++) addKnock(room, chance);
    for (const at of [3.1, 11.8, 19.2]) addSheet(room, at, chance);
    return inRoom(
      room,
      {
        seconds: 1.5,
        bands: [
          [200, 0.9],
          [700, 0.8],
          [2000, 0.6],
          [5000, 0.4],
        ],
        predelay: 0.008,
      },
      0.45,
    );
  },
};
