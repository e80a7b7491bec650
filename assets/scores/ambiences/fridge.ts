import { bandPass, highPass, lowPass } from '../dsp/filters';
import { inRoom } from '../dsp/room';
import { tau } from '../dsp/signal';
import { type Ambience, addWide, empty, filteredPlace, put, seconds, wave } from './ambience';

/** Partials of the mains, in Hz and strength. 240.25 beside 240 beats once in four seconds: six times a lap. */
const partials = [
  [60, 0.05],
  [120, 0.09],
  [180, 0.03],
  [240, 0.07],
  [240.25, 0.035],
  [360, 0.04],
  [480, 0.018],
] as const;

/** The compressor of an old refrigerator in the next corner, as it is when nobody hears it any more. */
export const fridge: Ambience = {
  id: 'fridge',
  render: () => {
    const kitchen = empty();
    const hum = (time: number): number =>
      partials.reduce((sum, [frequency, gain]) => sum + gain * Math.sin(tau * frequency * time + frequency), 0);
    put(kitchen, hum, { at: 0, length: seconds, pan: 0.62 });
    addWide(kitchen, { seed: 320, filters: [bandPass(520, 0.7), lowPass(900)], gain: wave(2, 0.03, 0.045) });
    const heard = inRoom(
      kitchen,
      {
        seconds: 0.6,
        bands: [
          [150, 0.4],
          [600, 0.35],
          [2000, 0.2],
        ],
        predelay: 0.004,
      },
      0.2,
    );
    return filteredPlace(heard, lowPass(1400), highPass(45));
  },
};
