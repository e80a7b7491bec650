import { expect, test } from 'vitest';
import { problemsOfStory, scene } from '../fixtures/lintBench';

/** What is wrong with a script of these replies, when those of the list have landed. */
const problemsOf = (landed: readonly string[], ...replies: string[]): string[] =>
  problemsOfStory({
    'act1/letter.ink': scene('letter', 'Hello.', ...replies, '- Bye.', '# ending: return_to_sender', 'End.', '-> END'),
    'replies.txt': ['// a remark', ...landed],
  }).filter((problem) => /replies\.txt|landed/.test(problem));

test('replies as they landed are in order, and so are new ones', () => {
  expect(
    problemsOf(['letter/go: Go on.', 'letter/gone: Never mind.'], '+ [Go on. # id: go]', '+ [Sing. # id: sing]'),
  ).toEqual([]);
});

test('a reply in other words needs somebody who says that it is the same act', () => {
  const replies = ['+ [Go away. # id: go]', '+ [Stay. # id: stay]'];
  expect(problemsOf(['letter/go: Go on.'], ...replies)).toEqual([
    'story/act1/letter.ink:4 letter/go landed as "Go on."; if it is the same act in other words: ' +
      'npm run story:replies -- --same letter/go; else give it a new id',
  ]);
  expect(problemsOf(['letter/go: Go on.', 'letter/go: Go away.'], ...replies)).toEqual([]);
});

test('an id never passes to another act: swapped ids are found, also where one of the texts was mended too', () => {
  const landed = ['letter/go: Go on.', 'letter/stay: Stay.'];
  expect(problemsOf(landed, '+ [Stay. # id: go]', '+ [Go on. # id: stay]')).toEqual([
    'story/act1/letter.ink:4 "Stay." landed as letter/stay: let it keep that id',
    'story/act1/letter.ink:5 "Go on." landed as letter/go: let it keep that id',
  ]);
  expect(problemsOf(landed, '+ [Stay. # id: go]', '+ [Go on, then. # id: stay]')).toHaveLength(2);
});

test('a reply that landed keeps its id', () => {
  expect(problemsOf(['letter/go: Go on.'], '+ [Go on. # id: onward]', '+ [Stay. # id: stay]')).toEqual([
    'story/act1/letter.ink:4 "Go on." landed as letter/go: let it keep that id',
  ]);
});

test('silences of one scene may come and go', () => {
  expect(problemsOf(['letter/silence: …'], '+ [Stay. # id: stay]', '+ [… # id: silence_two]')).toEqual([]);
});

test('what landed as silence may get words as long as it stays silent, and no act of its own', () => {
  const landed = ['letter/silence: …', 'letter/go: Go on.'];
  const go = '+ [Go on. # id: go]';
  expect(problemsOf(landed, go, '+ [Say nothing. Let her. # id: silence # silent]')).toEqual([]);
  expect(problemsOf(landed, go, '+ [Let her. # id: silence]')).toHaveLength(1);
  expect(problemsOf(landed, '+ [Go away. # id: go # silent]', '+ [Sing. # id: sing]')).toHaveLength(1);
});

test('a scene that landed and is no more needs a successor', () => {
  expect(problemsOf(['attic/up: Up.'], '+ [Go on. # id: go]', '+ [Stay. # id: stay]')).toEqual([
    'story/replies.txt:1 the scene attic landed and is no more: name its successor in catalog.ts',
  ]);
});
