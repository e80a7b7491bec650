import { expect, test } from 'vitest';
import { problemsOfStory, scene } from '../fixtures/lintBench';

const list = ['// a remark', '', 'who: Amy is the neighbor.', 'debt bowl: There is a bowl to wash.'];
const told = [
  '# tells: who bowl',
  'AMY: Hi. It’s the bowl.',
  '+ [Wash it. # id: wash # pays: bowl]',
  '+ [… # id: silence]',
];

/** What is wrong with a scene of these lines, which begin at line 7 of its file, below others that tell what is listed. */
const problemsWith = (lines: readonly string[], facts: readonly string[] = list): string[] =>
  problemsOfStory({ 'act1/letter.ink': scene('letter', ...told, ...lines), 'facts.txt': [...facts] });

test('facts of the list, above their line, behind it and on options, have no problems', () => {
  const lines = [
    '- Yes. # needs: who',
    '{ x > 0:',
    '    # sound: pen',
    '    # needs: who',
    '    AMY: Mine. # tells: bowl',
    '}',
  ];
  expect(problemsWith([...lines, '-> END'])).toEqual([]);
});

test.each([
  ['an unknown fact', ['- # needs: wall', 'Hi.'], 'story/act1/letter.ink:7 no fact "wall" in facts.txt'],
  ['an unknown one among known ones', ['- Hi. # needs: who wall'], 'story/act1/letter.ink:7 no fact "wall"'],
  ['payment of what is no debt', ['- Hi. # pays: who'], 'story/act1/letter.ink:7 "who" is no debt in facts.txt'],
  ['a tag that names nothing', ['- Hi. # needs:'], 'story/act1/letter.ink:7 an id is lower-case words'],
  [
    'a tag that is outside of its line’s braces',
    ['- Hi.', '# needs: who', '{ x > 0: Ho. }'],
    'story/act1/letter.ink:8 "needs" belongs',
  ],
  [
    'a tag that is cut off from its line',
    ['- Hi.', '# tells: who', '-> on', '= on', 'Ho.'],
    'story/act1/letter.ink:8 "tells" belongs',
  ],
  [
    'a tag above options',
    ['- Hi.', '# tells: who', '+ [Go. # id: go]', '+ [Stay. # id: stay]', '-'],
    'story/act1/letter.ink:8 "tells"',
  ],
])('%s stops the build with file and line', (_, lines, message) => {
  expect(problemsWith([...lines, '-> END']).join('\n')).toContain(message);
});

test.each([
  ['an entry without a sentence', [...list, 'wall:'], 'story/facts.txt:5 write "id: sentence"'],
  ['an id twice', [...list, 'who: Somebody.'], 'story/facts.txt:5 the id of line 3 again: who'],
  ['a fact that nothing names', [...list, 'wall: It is thin.'], 'story/facts.txt:5 no line tells or needs "wall"'],
])('%s of the list stops the build with file and line', (_, facts, message) => {
  expect(problemsWith(['- Hi.', '-> END'], facts)).toEqual([expect.stringContaining(message)]);
});
