import { beforeAll, describe, expect, test } from 'vitest';
import { endings, type PlaceId, places } from '../../src/core/catalog';
import { beginPlay, choose, stageAt } from '../../src/core/play';
import { type Begin, StorySession } from '../../src/core/StorySession';
import { findFalseChoices } from '../../tools/playtest/falseChoices';
import { playMany } from '../../tools/playtest/playMany';
import { type PolicyName, policies } from '../../tools/playtest/policies';
import { quickenInk } from '../../tools/playtest/quickInk';
import { seededRandom } from '../../tools/playtest/random';
import type { PlaytestResult } from '../../tools/playtest/summarize';
import { loadStory, printProblem } from '../../tools/story/loadStory';

/** Full counts in `npm run test:long`. */
const long = process.env.LONG === '1';
const randomPlays = long ? 10_000 : 300;
const coveragePlays = long ? 10_000 : 60;

quickenInk();
/** A play begun by somebody with so many endings behind them. */
const begunWith = (endingsSeen: number): Begin => ({ playthroughs: endingsSeen, endingsSeen });

const { json, script, problems } = loadStory();
const compiled = json ?? '';

test('the script compiles and the lint finds nothing', () => {
  expect(problems.map(printProblem)).toEqual([]);
});

describe('random plays', () => {
  let result: PlaytestResult;
  beforeAll(() => {
    if (script) result = playMany(compiled, script, { plays: randomPlays, policy: 'random', seed: 1 });
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

test('every line and every option is seen', () => {
  if (!script) throw new Error('no script');
  const seek = (policy: PolicyName, plays: number, begin?: Begin) =>
    playMany(compiled, script, { plays, policy, seed: 7, ...(begin && { begin }) });
  const results = [
    seek('least-seen', coveragePlays),
    // What only somebody with six endings behind them is offered.
    seek('later', long ? 500 : 10, begunWith(6)),
    seek('later', long ? 100 : 5, begunWith(8)),
    seek('later', long ? 100 : 5, begunWith(10)),
    seek('least-seen', long ? 2000 : 15, begunWith(6)),
  ];
  const unseen = (of: (result: PlaytestResult) => PlaytestResult['unseenLines']) => {
    const [first, ...others] = results.map((result) =>
      of(result).map(({ file, line, text }) => `${file}:${line} ${text}`),
    );
    return (first ?? []).filter((line) => others.every((other) => other.includes(line)));
  };
  const missing = [...unseen((result) => result.unseenLines), ...unseen((result) => result.unseenOptions)];
  // The short run sees nearly all; which lines are rare is for the long one, and for story/REPORT.md.
  if (long) expect(missing).toEqual([]);
  else expect(missing.length).toBeLessThan(0.12 * script.lines.length);
});

test('no two options of a choice lead to the same text and the same state', () => {
  const plays = long ? 1000 : 15;
  const session = new StorySession(compiled);
  for (const playthroughs of [0, 1]) {
    const begin = { playthroughs, endingsSeen: playthroughs };
    expect(findFalseChoices(session, begin, policies['least-seen'](), plays)).toEqual([]);
  }
});

test('the same seed gives the same plays', () => {
  if (!script) throw new Error('no script');
  const run = () => playMany(compiled, script, { plays: 20, policy: 'random', seed: 3 });
  expect(run()).toEqual(run());
});

/** Whether the place of the moment has every anchor that is named, and nobody stands in another's spot. */
const misplaced = (seed: number): string[] => {
  const random = seededRandom(seed);
  const session = new StorySession(compiled);
  let play = beginPlay(session, { playthroughs: seed % 2, endingsSeen: seed % 2 });
  const wrong: string[] = [];
  for (;;) {
    const index = play.turns.length - 1;
    const turn = play.turns[index]?.turn;
    if (!turn) return wrong;
    turn.beats.forEach((beat, at) => {
      const { place, figures, camera } = stageAt(play, { turn: index, beat: at + 1 });
      const known: readonly string[] = place ? places[place.id as PlaceId].anchors : [];
      const named = [...Object.values(figures).map(({ anchor }) => anchor), ...(camera ? [camera.anchor] : [])];
      wrong.push(
        ...named
          .filter((anchor) => !known.includes(anchor))
          .map((anchor) => `${place?.id} has no ${anchor}: ${beat.text}`),
      );
      if (new Set(Object.values(figures).map(({ anchor }) => anchor)).size < Object.keys(figures).length) {
        wrong.push(`two in one spot: ${beat.text}`);
      }
    });
    const { place } = stageAt(play, { turn: index, beat: turn.beats.length });
    const spots: readonly string[] = place ? places[place.id].spots : [];
    wrong.push(
      ...turn.choices.flatMap(({ at, id }) =>
        at && !spots.includes(at) ? [`${place?.id} has no spot ${at}: ${id}`] : [],
      ),
    );
    if (turn.choices.length === 1) wrong.push(`a lone option: ${turn.choices[0]?.id}`);
    if (turn.choices.length === 0) return wrong;
    play = choose(session, play, turn.choices[Math.floor(random() * turn.choices.length)]?.index ?? 0);
  }
};

test('figures, cameras and touchable things are where their place has room for them, and no option stands alone', () => {
  const seeds = Array.from({ length: long ? 400 : 30 }, (_, seed) => seed);
  expect([...new Set(seeds.flatMap(misplaced))]).toEqual([]);
});
