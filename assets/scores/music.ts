import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from '../../src/score/lint';
import { perform } from '../../src/score/perform';
import type { Piece } from '../../src/score/piece';
import { type Stem, stems } from '../../src/sound/loopFormat';
import { fromDecibels, type Stereo } from './dsp/signal';
import { encode, loudnessOf, writeWav } from './io/ffmpeg';
import { padded, scaled } from './loops';
import { renderPad } from './stems/pad';
import { renderPiano } from './stems/piano';
import { renderStrings } from './stems/strings';

/** LUFS of the whole piece with all stems up, and how much softer the others are than the piano (dB). */
const wholeLoudness = -21;
const balance: Record<Stem, number> = { piano: 0, strings: -6, pad: -8 };

/** kbit/s of Opus: between 40 and 36, of which NOTES.md, "Sizes", has what they lose against 48. */
const opus: Record<Stem, number> = { piano: 37, strings: 36, pad: 37 };

const write = (path: string, sound: Stereo, gain: number): string => {
  writeWav(path, scaled(sound, gain));
  return path;
};

/** Renders a piece into `target`/<piece>/<stem>.webm and .mp3; files on the way go to `work`. Only static gains: a limiter would break the loop. */
export const renderPiece = (piece: Piece, { target, work }: { target: string; work: string }): void => {
  const problems = problemsOf(piece);
  if (problems.length > 0) throw new Error(`${piece.id}: ${problems.join('; ')}`);
  const performance = perform(piece);
  const sounds: Record<Stem, Stereo> = {
    piano: renderPiano(performance),
    strings: renderStrings(performance, work),
    pad: renderPad(performance),
  };
  const gains = gainsOf(sounds, work);
  const folder = join(target, piece.id);
  mkdirSync(folder, { recursive: true });
  for (const stem of stems) {
    const wav = write(join(work, `${stem}.wav`), padded(sounds[stem]), gains[stem]);
    encode(wav, join(folder, stem), { opus: opus[stem], mp3: 96 });
  }
};

/** Gains that give each stem its balance and the whole its loudness. */
const gainsOf = (sounds: Record<Stem, Stereo>, work: string): Record<Stem, number> => {
  const gain = (stem: Stem): number => {
    const { lufs } = loudnessOf(write(join(work, `${stem}.wav`), sounds[stem], 1));
    return fromDecibels(wholeLoudness + balance[stem] - lufs);
  };
  const balanced = { piano: gain('piano'), strings: gain('strings'), pad: gain('pad') };
  const paths = stems.map((stem) => write(join(work, `${stem}.wav`), sounds[stem], balanced[stem]));
  const correction = fromDecibels(wholeLoudness - loudnessOf(...paths).lufs);
  return {
    piano: balanced.piano * correction,
    strings: balanced.strings * correction,
    pad: balanced.pad * correction,
  };
};
