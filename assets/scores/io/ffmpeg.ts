import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { rate, type Signal, type Stereo } from '../dsp/signal';

/** Any sound file as stereo at 48 kHz. */
export const decode = (path: string): Stereo => {
  const bytes = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', '2', '-ar', String(rate), '-'],
    { maxBuffer: 2 ** 30 },
  );
  const samples = new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  const channel = (offset: 0 | 1): Signal =>
    Float32Array.from({ length: Math.floor(samples.length / 2) }, (_, frame) => samples[2 * frame + offset] ?? 0);
  return [channel(0), channel(1)];
};

/** Writes stereo as a WAV file of 32-bit floats. */
export const writeWav = (path: string, [left, right]: Stereo): void => {
  const bytes = Buffer.alloc(44 + left.length * 8);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(3, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 8, 28);
  bytes.writeUInt16LE(8, 32);
  bytes.writeUInt16LE(32, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(left.length * 8, 40);
  for (let frame = 0; frame < left.length; frame++) {
    bytes.writeFloatLE(left[frame] ?? 0, 44 + frame * 8);
    bytes.writeFloatLE(right[frame] ?? 0, 48 + frame * 8);
  }
  writeFileSync(path, bytes);
};

export interface Loudness {
  /** Integrated loudness in LUFS; -70 where a sound is too short to have one. */
  readonly lufs: number;
  /** dBTP. */
  readonly truePeak: number;
}

/** Loudness of one file, or of several played together, by EBU R 128. */
export const loudnessOf = (...paths: readonly string[]): Loudness => {
  const inputs = paths.flatMap((path) => ['-i', path]);
  const mix = paths.length > 1 ? `amix=inputs=${paths.length}:normalize=0,` : '';
  const { stderr } = spawnSync(
    'ffmpeg',
    [
      '-hide_banner',
      '-nostats',
      ...inputs,
      '-filter_complex',
      `${mix}ebur128=framelog=verbose:peak=true`,
      '-f',
      'null',
      '-',
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const last = (pattern: RegExp): number => Number([...stderr.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);
  return { lufs: last(/^ *I: +(\S+) LUFS/gm), truePeak: last(/^ *Peak: +(\S+) dBFS/gm) };
};

export interface Bitrates {
  /** kbit/s. */
  readonly opus: number;
  readonly mp3: number;
}

/** Encodes a WAV file as `out.webm` (Opus) and `out.mp3`, without any metadata. */
export const encode = (wav: string, out: string, { opus, mp3 }: Bitrates): void => {
  const quiet = [
    '-v',
    'error',
    '-y',
    '-i',
    wav,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
  ];
  execFileSync('ffmpeg', [...quiet, '-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'constrained', `${out}.webm`]);
  execFileSync('ffmpeg', [...quiet, '-c:a', 'libmp3lame', '-b:a', `${mp3}k`, `${out}.mp3`]);
};
