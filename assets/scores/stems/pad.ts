import { between, type Chance, chanceOf } from '../../../src/common/chance';
import type { HeldNote, Performance } from '../../../src/score/perform';
import { convolvedLoop } from '../dsp/convolve';
import { filteredLoop, highPass, lowPass } from '../dsp/filters';
import { answerOf, type Room } from '../dsp/room';
import { add, frequencyOf, place, type Signal, type Stereo, silence, tau } from '../dsp/signal';

const wideRoom: Room = {
  seconds: 5,
  bands: [
    [120, 3.6],
    [350, 4],
    [900, 3.4],
    [2500, 2.2],
  ],
  build: 0.12,
  seed: 21,
};

/** Seconds in which a tone comes and goes. */
const [attack, release] = [1.8, 2.4];

const envelope = (time: number, held: number): number => {
  const rise = time < attack ? Math.sin((time / attack) * (Math.PI / 2)) ** 2 : 1;
  const fall = time > held ? Math.cos(Math.min(1, (time - held) / release) * (Math.PI / 2)) ** 2 : 1;
  return rise * fall;
};

/** One of three voices of a tone, a little off the others and aside from them: together they breathe. */
const addVoice = (pad: Stereo, { note, at, end }: HeldNote, voice: -1 | 0 | 1, chance: Chance): void => {
  const cents = 5.5 * voice + between(chance, -1, 1);
  const frequency = frequencyOf(note) * 2 ** (cents / 1200);
  const phases = Array.from({ length: 6 }, () => tau * chance());
  const [breath, offset] = [between(chance, 0.13, 0.23), tau * chance()];
  const sound = (time: number): number => {
    const angle = tau * frequency * time + 0.6 * Math.sin(tau * 0.21 * time + offset);
    const tone = phases.reduce((sum, phase, k) => sum + Math.sin(angle * (k + 1) + phase) / (k + 1) ** 1.9, 0);
    const swell = 0.85 + 0.15 * Math.sin(tau * breath * time + offset);
    return 0.006 * tone * swell * envelope(time, end - at);
  };
  const pan = 0.5 + 0.38 * voice + between(chance, -0.05, 0.05);
  place(pad, sound, { at: at - 0.25, length: end - at + release, pan, circular: true });
};

/** The pad stem: breath with a pitch, as a loop. */
export const renderPad = ({ pad: notes, seconds }: Performance): Stereo => {
  const chance = chanceOf(5);
  const pad: Stereo = [silence(seconds), silence(seconds)];
  for (const note of notes) for (const voice of [-1, 0, 1] as const) addVoice(pad, note, voice, chance);
  const room = answerOf(wideRoom);
  const ear = (channel: 0 | 1): Signal => {
    const dry = filteredLoop(pad[channel], lowPass(1800, 0.6), highPass(110));
    const heard = new Float32Array(dry.length);
    add(heard, dry, 0.6);
    return add(heard, convolvedLoop(dry, room[channel]), 0.95);
  };
  return [ear(0), ear(1)];
};
