import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondsOf } from '../../src/score/piece';
import { blendSeam } from '../../src/sound/blendSeam';
import { ambienceForm, padSeconds, stems } from '../../src/sound/loopFormat';
import { frames, rate, type Signal, type Stereo } from './dsp/signal';
import { decode, type Loudness, loudnessOf } from './io/ffmpeg';
import { pieces } from './pieces/all';

/** What is known of one encoded file. */
interface FileMeasure extends Loudness {
  /** Of the file's bytes, so that a test can tell whether the figures are of this very file. */
  readonly sha256: string;
  readonly bytes: number;
  readonly seconds: number;
  /** Loops only: curvature at the seam, as played, over the sound's own 99.9th percentile. Above 2 a tick is likely. */
  readonly seam?: number;
}

export interface Measures {
  readonly files: Readonly<Record<string, FileMeasure>>;
  /** Each piece with all stems up, in both formats. */
  readonly pieces: Readonly<Record<string, Loudness>>;
}

/** Bend of a signal between three frames: what a click is made of. */
const curvature = (signal: Signal, at: number): number =>
  Math.abs((signal[at] ?? 0) - 2 * (signal[at + 1] ?? 0) + (signal[at + 2] ?? 0));

/** As the player loops it: Opus healed (MP3 is too, there it changes nothing that can be measured). */
const seamOf = (sound: Stereo, length: number): number => {
  const buffer = {
    sampleRate: rate,
    numberOfChannels: 2,
    getChannelData: (channel: number) => sound[channel === 0 ? 0 : 1],
  };
  blendSeam(buffer, padSeconds, length);
  const [start, end] = [frames(padSeconds), frames(padSeconds + length)];
  const ratios = sound.map((signal) => {
    const own = Float32Array.from({ length: Math.floor((end - start - 2) / 7) }, (_, k) =>
      curvature(signal, start + 7 * k),
    );
    const usual = own.toSorted()[Math.floor(0.999 * own.length)] ?? 1;
    const joint = Float32Array.of(...signal.subarray(end - 20, end), ...signal.subarray(start, start + 20));
    return Math.max(...Array.from({ length: 38 }, (_, at) => curvature(joint, at))) / usual;
  });
  return Math.max(...ratios);
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Seconds of the lap that a file holds; null: it is no loop. */
export const lapOf = (path: string): number | null => {
  const [folder, name] = path.split('/');
  if (folder === 'ambience') return ambienceForm.seconds;
  const piece = folder === 'music' && pieces.find(({ id }) => id === name);
  return piece ? secondsOf(piece) : null;
};

const measureFile = (root: string, path: string): FileMeasure => {
  const bytes = readFileSync(join(root, path));
  const sound = decode(join(root, path));
  const { lufs, truePeak } = loudnessOf(join(root, path));
  const length = lapOf(path);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    seconds: rounded(sound[0].length / rate, 3),
    lufs,
    truePeak,
    ...(length === null ? {} : { seam: rounded(seamOf(sound, length), 2) }),
  };
};

/** Measures all encoded sounds under `root` (the folder that holds music, ambience and sounds). */
export const measureAll = (root: string): Measures => {
  const paths = ['music', 'ambience', 'sounds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(webm|mp3)$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort(),
  );
  const rendered = readdirSync(join(root, 'music')).sort();
  const whole = (piece: string, format: string): Loudness =>
    loudnessOf(...stems.map((stem) => join(root, 'music', piece, `${stem}.${format}`)));
  return {
    files: Object.fromEntries(paths.map((path) => [path, measureFile(root, path)])),
    pieces: Object.fromEntries(
      rendered.flatMap((piece) => ['webm', 'mp3'].map((format) => [`${piece}.${format}`, whole(piece, format)])),
    ),
  };
};
