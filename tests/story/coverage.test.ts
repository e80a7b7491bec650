import { expect, test } from 'vitest';
import { endings } from '../../src/core/catalog';
import type { Begin } from '../../src/core/StorySession';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import type { PolicyName } from '../../tools/playtest/policies';
import { runPlays } from '../../tools/playtest/runPlaytest';
import type { PlaytestResult } from '../../tools/playtest/summarize';

/** Full counts in `npm run test:long`. */
const long = process.env.LONG === '1';

const story = openForPlaytest();

/** A play begun by somebody with so many endings behind them; `endingBefore` is how the last one ended, 0 for not known. */
const begunWith = (endingsSeen: number, endingBefore = 0): Begin => ({
  playthroughs: endingsSeen,
  endingsSeen,
  endingBefore,
});

const seek = (policy: PolicyName, plays: number, begin?: Begin) =>
  runPlays(story, { plays, policy, seed: 7, ...(begin && { begin }) });

test('every line and every option is seen', async () => {
  const results = [
    await seek('least-seen', long ? 10_000 : 60),
    // What only somebody with endings behind them is offered.
    await seek('later', long ? 500 : 10, begunWith(6)),
    await seek('later', long ? 100 : 5, begunWith(8)),
    await seek('later', long ? 100 : 5, begunWith(10)),
    await seek('least-seen', long ? 2000 : 15, begunWith(6)),
  ];
  // She names the ending that came before.
  for (const before of endings.keys()) results.push(await seek('later', long ? 40 : 1, begunWith(3, before + 1)));
  const unseen = (of: (result: PlaytestResult) => PlaytestResult['unseenLines']) => {
    const [first, ...others] = results.map((result) =>
      of(result).map(({ file, line, text }) => `${file}:${line} ${text}`),
    );
    return (first ?? []).filter((line) => others.every((other) => other.includes(line)));
  };
  const missing = [...unseen((result) => result.unseenLines), ...unseen((result) => result.unseenOptions)];
  // The short run sees nearly all; which lines are rare is for the long one, and for story/REPORT.md.
  if (long) expect(missing).toEqual([]);
  else expect(missing.length).toBeLessThan(0.12 * story.script.lines.length);
});
