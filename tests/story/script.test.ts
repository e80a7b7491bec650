import { beforeAll, describe, expect, test } from 'vitest';
import { endings } from '../../src/core/catalog';
import { openForPlaytest, type PlaytestStory } from '../../tools/playtest/openForPlaytest';
import { runPlays } from '../../tools/playtest/runPlaytest';
import type { PlaytestResult } from '../../tools/playtest/summarize';
import { loadStory, printProblem } from '../../tools/story/loadStory';

/** Full counts in `npm run test:long`. */
const randomPlays = process.env.LONG === '1' ? 10_000 : 300;

let opened: PlaytestStory | undefined;
/** Compiled once, and only after the lint has said what is wrong with it. */
const story = (): PlaytestStory => {
  opened ??= openForPlaytest();
  return opened;
};

test('the script compiles and the lint finds nothing', () => {
  expect(loadStory().problems.map(printProblem)).toEqual([]);
});

describe('random plays', () => {
  let result: PlaytestResult;
  beforeAll(async () => {
    result = await runPlays(story(), { plays: randomPlays, policy: 'random', seed: 1 });
  }, 900_000);

  test('no play meets an error, a dead end or a loop', () => {
    expect(result.errors).toEqual([]);
  });

  test('every line that comes out has a key', () => {
    expect(result.unknownLines).toEqual([]);
  });

  test('Samantha speaks her first word within the first 2,400 words', () => {
    expect(result.wordsToSamantha.max).toBeGreaterThan(0);
    expect(result.wordsToSamantha.max).toBeLessThanOrEqual(2400);
  });

  test('every play comes to an ending of the catalog', () => {
    for (const ending of Object.keys(result.endings)) expect(endings).toContain(ending);
  });
});

test('the same seed gives the same plays', async () => {
  const run = () => runPlays(story(), { plays: 20, policy: 'random', seed: 3 }, 1);
  expect(await run()).toEqual(await run());
});
