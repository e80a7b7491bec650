import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { unplacedIn } from '../../tools/playtest/findUnplaced';
import { mergeShares } from '../../tools/playtest/mergeShares';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { resultLines } from '../../tools/playtest/printResult';
import { runPlays } from '../../tools/playtest/runPlaytest';
import { runShare } from '../../tools/playtest/runShare';
import { readShare, writeShare } from '../../tools/playtest/share';
import { whereFault } from '../../tools/playtest/whereWritten';
import { sessionOf } from '../fixtures/story';

/** Who is nowhere in the first turn of this scene, with their words' line in the given places. */
const nowhereIn = (...lines: string[]): string[] =>
  unplacedIn(
    [sessionOf(['# scene: letter', '# place: office day', ...lines, '-> END'].join('\n')).begin(firstPlay)],
    new Map(),
  ).map(({ speaker }) => speaker);

test('who has a figure, or is said to be heard from somewhere, is placed; who has neither is not', () => {
  expect(nowhereIn('AMY: Hi.')).toEqual(['amy']);
  expect(nowhereIn('# figure: amy standing at desk', 'AMY: Hi.', 'PAUL: Hi.')).toEqual(['paul']);
  expect(nowhereIn('# from: amy phone', 'AMY: Hi.')).toEqual([]);
  expect(nowhereIn('# from: amy room', 'AMY: Hi.')).toEqual([]);
});

test('who goes away, or whose place is taken back, is nowhere again', () => {
  expect(nowhereIn('# figure: amy standing at desk', 'AMY: Hi.', '# figure: amy none', 'AMY: Bye.')).toEqual(['amy']);
  expect(nowhereIn('# from: amy phone', 'AMY: Hi.', '# from: amy none', 'AMY: Bye.')).toEqual(['amy']);
  expect(nowhereIn('# from: amy phone', 'AMY: Hi.', '# scene: inbox', 'AMY: Bye.')).toEqual(['amy']);
});

test('Theodore, paper and narration need no place, and Samantha none once she exists', () => {
  const lines = ['He waits.', 'THEODORE: Hi.', 'LETTER: Dear.', 'SAMANTHA: Hi.'];
  expect(nowhereIn(...lines)).toEqual(['samantha']);
  expect(nowhereIn('~ stage = stage_assistant', ...lines)).toEqual([]);
});

const file = fileURLToPath(new URL('../fixtures/ink/facts/main.ink', import.meta.url));
const story = openForPlaytest(file);
const asked = { plays: 60, policy: 'random', seed: 1 } as const;
const played = runPlays(story, asked, 1);

/** What is said of a line of the fixture. */
const saidOf = (text: string): string => {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((each) => each.includes(text));
  return `unplaced: story/main.ink:${line + 1} AMY is not to be seen, and heard from nowhere`;
};

test('the playtester names each such line once, with its file and line, and in how many plays it was said', async () => {
  const result = await played;
  const texts = ['I’m your neighbor.', 'It was a bowl.', 'Still the wall?', 'Clean.', 'And dry.'];
  expect(result.unplaced.map(({ message }) => message).sort()).toEqual(texts.map(saidOf).sort());
  const wall = result.unplaced.find(({ message }) => message === saidOf('Still the wall?'));
  expect(wall?.count).toBe(60);
  expect(wall && whereFault(story.script, wall)).toBe(saidOf('Still the wall?').split(' ')[1]);
  const printed = resultLines(result, asked, story.script);
  expect(printed).toContain(`${saidOf('Still the wall?')} (60×)`);
});

test('a play of one scene is held to it as well', async () => {
  const { unplaced } = await runPlays(story, { ...asked, from: 'way_home' }, 1);
  expect(unplaced).toEqual([]); // nobody has washed the bowl, so nobody says that it is clean
  const { unplaced: first } = await runPlays(story, { ...asked, from: 'letter' }, 1);
  expect(first.map(({ message }) => message)).toContain(saidOf('Still the wall?'));
});

test('shards bring the same when they are joined', async () => {
  const shares = await Promise.all(
    [1, 2].map(async (index) => {
      const share = readShare(writeShare(await runShare(story, [asked], { index, count: 2 }, 1)));
      if (!share) throw new Error('no share');
      return { name: `${index}`, share };
    }),
  );
  expect(mergeShares(story, shares).runs[0]?.result.unplaced).toEqual((await played).unplaced);
});
