import { expect, test } from 'vitest';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { runJobs } from '../../tools/playtest/pool';

/** Full counts in `npm run test:long`: 1000 first plays and as many later ones, in parts so that all processors work. */
const parts = process.env.LONG === '1' ? 4 : 1;
const playsEach = process.env.LONG === '1' ? 250 : 15;

test('no two options of a choice lead to the same text and the same state', async () => {
  const jobs = ([0, 1] as const).flatMap((again) =>
    Array.from(
      { length: parts },
      (_, part) => ({ kind: 'false', again, plays: playsEach, seed: part * playsEach }) as const,
    ),
  );
  const found = await runJobs(openForPlaytest().setup, jobs);
  expect(found).toHaveLength(2 * parts);
  expect(found.flat()).toEqual([]);
});
