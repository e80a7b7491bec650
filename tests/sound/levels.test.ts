import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lapOf, type Measures } from '../../assets/scores/measure';
import measured from '../../assets/scores/measurements.json' with { type: 'json' };
import { ambiences, hums, music, sounds } from '../../src/core/catalog';
import { padSeconds, stems } from '../../src/sound/loopFormat';

const { files, pieces }: Measures = measured;
const root = new URL('../../assets/', import.meta.url);
const of = (folder: string) => Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`));
const loops = [...of('music'), ...of('ambience')];

describe('the measurements', () => {
  it('are of all files there are, and of just these', () => {
    const there = ['music', 'ambience', 'sounds'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual(Object.keys(files).sort());
    for (const [path, { sha256, bytes }] of Object.entries(files)) {
      const file = readFileSync(new URL(path, root));
      expect([path, file.length]).toEqual([path, bytes]);
      expect([path, createHash('sha256').update(file).digest('hex')]).toEqual([path, sha256]);
    }
  });
});

describe('every sound that the script may name', () => {
  const named = [
    ...music.flatMap((id) => (id === 'none' ? [] : stems.map((stem) => `music/${id}/${stem}`))),
    ...[...ambiences, ...hums].flatMap((id) => (id === 'none' ? [] : [`ambience/${id}`])),
    ...sounds.map((id) => `sounds/${id}`),
    ...['choose', 'hover', 'pen_1', 'pen_2', 'pen_3', 'pen_4'].map((id) => `sounds/${id}`),
  ];
  it.each(named)('%s exists as Opus and as MP3', (path) => {
    for (const format of ['webm', 'mp3']) expect(existsSync(new URL(`${path}.${format}`, root))).toBe(true);
  });
});

describe('levels', () => {
  it.each(Object.entries(pieces))('%s is at -21 LUFS with all stems', (_, { lufs, truePeak }) => {
    expect(Math.abs(lufs + 21)).toBeLessThanOrEqual(0.7);
    expect(truePeak).toBeLessThan(-1);
  });

  it.each(of('ambience'))('%s is at -32 LUFS', (_, { lufs }) => expect(Math.abs(lufs + 32)).toBeLessThanOrEqual(1));

  it.each(Object.entries(files))('%s stays under -1 dBTP', (_, { truePeak }) => expect(truePeak).toBeLessThan(-1));

  it('keep effects under 6 s and 75 kB', () => {
    for (const [path, { seconds, bytes }] of of('sounds')) {
      expect([path, seconds < 6, bytes < 75_000]).toEqual([path, true, true]);
    }
  });
});

describe('loops', () => {
  it.each(loops)('%s is a lap with its pads, and has no tick at the seam', (path, { seconds, seam }) => {
    expect(Math.abs(seconds - (lapOf(path) ?? 0) - 2 * padSeconds)).toBeLessThan(0.01);
    expect(seam).toBeLessThan(2);
  });
});
