import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderAmbience } from './ambience';
import { cityNight } from './ambiences/cityNight';
import { fridge } from './ambiences/fridge';
import { lift } from './ambiences/lift';
import { office } from './ambiences/office';
import { plaza } from './ambiences/plaza';
import { train } from './ambiences/train';
import { renderEffect } from './effects';
import { measureAll } from './measure';
import { renderPiece } from './music';
import { pieces } from './pieces/all';
import { deviceSounds } from './sounds/device';
import { houseSounds } from './sounds/house';
import { paperSounds } from './sounds/paper';

/**
 * Renders, encodes and measures all sound of the game: `npm run render:audio`, or `npm run render:audio -- ID …` for
 * some of it. Needs ffmpeg, fluidsynth and this folder's own packages; see README.md.
 */
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const work = path('out');

interface Job {
  readonly id: string;
  readonly run: () => void;
}

const jobs: readonly Job[] = [
  ...pieces.map((piece) => ({
    id: piece.id,
    run: () => renderPiece(piece, { target: path('../music'), work }),
  })),
  ...[cityNight, office, train, plaza, lift, fridge].map((ambience) => ({
    id: ambience.id,
    run: () => renderAmbience(ambience, { target: path('../ambience'), work }),
  })),
  ...[...deviceSounds, ...paperSounds, ...houseSounds].map((effect) => ({
    id: effect.id,
    run: () => renderEffect(effect, { target: path('../sounds'), work }),
  })),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !jobs.some((job) => job.id === id));
if (unknown.length > 0) throw new Error(`nothing to render by the name of ${unknown.join(', ')}`);

mkdirSync(work, { recursive: true });
for (const { id, run } of jobs) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const start = performance.now();
  run();
  console.log(`${id}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
writeFileSync(path('measurements.json'), `${JSON.stringify(measureAll(path('..')), null, 2)}\n`);
