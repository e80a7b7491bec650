import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ambience } from './ambiences/ambience';
import { fromDecibels } from './dsp/signal';
import { encode, loudnessOf, writeWav } from './io/ffmpeg';
import { padded, scaled } from './loops';

/** LUFS before encoding: -32 and the 0.5 dB of noise that both encoders leave out. */
const loudness = -31.5;

/** Renders an ambience into `target`/<id>.webm and .mp3. */
export const renderAmbience = ({ id, render }: Ambience, { target, work }: { target: string; work: string }): void => {
  mkdirSync(target, { recursive: true });
  const wav = join(work, 'ambience.wav');
  const loop = render();
  // Measured at a level at which no part of it falls under the gate of the meter.
  writeWav(wav, loop);
  const gain = fromDecibels(loudness - loudnessOf(wav).lufs);
  writeWav(wav, padded(scaled(loop, gain)));
  encode(wav, join(target, id), { opus: 48, mp3: 64 });
};
