import { between, type Chance, chanceOf } from '../../../src/common/chance';
import { bandPass, highPass, lowPass } from '../dsp/filters';
import { inRoom } from '../dsp/room';
import { frames, panGains, rate, type Stereo, tau } from '../dsp/signal';
import { type Ambience, addWide, empty, filteredPlace, noiseLoop, put, seconds, wave } from './ambience';

/** A car far below: a swell of band noise that crosses from side to side. */
const addCar = (target: Stereo, chance: Chance, seed: number): void => {
  const [at, half] = [between(chance, 0, seconds), between(chance, 1.6, 3.6)];
  const tires = noiseLoop(seed, bandPass(between(chance, 220, 560), 0.8));
  const direction = chance() < 0.5 ? 1 : -1;
  const loudness = between(chance, 0.06, 0.15);
  const [start, reach, total] = [frames(at), frames(3 * half), frames(seconds)];
  for (let frame = -reach; frame < reach; frame++) {
    const time = frame / rate;
    const to = (((start + frame) % total) + total) % total;
    const gain = loudness * Math.exp(-(time * time) / (half * half));
    const [left, right] = panGains(0.5 + 0.42 * direction * Math.tanh(time / half));
    target[0][to] = (target[0][to] ?? 0) + gain * left * (tires[to] ?? 0);
    target[1][to] = (target[1][to] ?? 0) + gain * right * (tires[to] ?? 0);
  }
};

/** A horn, streets away: two tones a major third apart. */
const addHorn = (target: Stereo, at: number, length: number, pitch: number, pan: number): void => {
  const sound = (time: number): number => {
    const shape = Math.min(1, time * 30) * Math.min(1, Math.max(0, length - time) * 20);
    return 0.014 * shape * (Math.sin(tau * pitch * time) + 0.7 * Math.sin(tau * pitch * 1.26 * time));
  };
  put(target, sound, { at, length: length + 0.1, pan });
};

/** A city of millions at night, behind a window on a high floor. */
export const cityNight: Ambience = {
  id: 'city_night',
  render: () => {
    const city = empty();
    const chance = chanceOf(4);
    addWide(city, { seed: 1, filters: [lowPass(130), lowPass(240)], gain: wave(2, 0.4, 0.6) });
    addWide(city, { seed: 11, filters: [bandPass(420, 0.5), lowPass(900)], gain: wave(3, 0.14, 0.24, 1) });
    for (let car = 0; car < 7; car++) addCar(city, chance, 30 + car);
    addHorn(city, 6.4, 0.28, 392, 0.25);
    addHorn(city, 6.9, 0.45, 392, 0.25);
    addHorn(city, 17.2, 0.5, 330, 0.8);
    const streets = inRoom(
      city,
      {
        seconds: 2.5,
        bands: [
          [120, 2.2],
          [400, 1.8],
          [900, 1.1],
        ],
      },
      0.9,
    );
    return filteredPlace(streets, lowPass(1400), highPass(38));
  },
};
