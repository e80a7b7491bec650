import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromDecibels, peakOf } from './dsp/signal';
import { encode, writeWav } from './io/ffmpeg';
import { scaled } from './loops';
import { type Effect, paint } from './sounds/effect';

/** Renders a short sound into `target`/<id>.webm and .mp3. */
export const renderEffect = (effect: Effect, { target, work }: { target: string; work: string }): void => {
  mkdirSync(target, { recursive: true });
  const wav = join(work, 'effect.wav');
  const sound = paint(effect);
  writeWav(wav, scaled(sound, fromDecibels(effect.peak) / peakOf(sound)));
  encode(wav, join(target, effect.id), { opus: 64, mp3: 96 });
};
