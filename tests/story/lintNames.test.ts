import { expect, test } from 'vitest';
import { problemsOfStory, scene } from '../fixtures/lintBench';

/** What is wrong with a story of these declarations, from line 1 of main.ink, and these lines in its scene. */
const problemsOf = (declared: readonly string[], ...lines: string[]): string[] =>
  problemsOfStory({ 'main.ink': [...declared, '-> letter'], 'act1/letter.ink': scene('letter', ...lines, '-> END') });

test('variables and items that are set and asked for are in order', () => {
  expect(
    problemsOf(
      [
        'VAR met = false',
        'LIST mood = (mood_low), mood_high',
        'VAR memories = ()',
        'LIST letter_memories = mem_a, mem_b',
      ],
      '~ met = true',
      '~ mood = mood_high',
      '~ memories += mem_a',
      '~ memories += (mem_b)',
      '{ met && mood == mood_low: Hi. }',
      '{ memories ? mem_a: Ho. }',
      'Bye.',
    ),
  ).toEqual([]);
});

test('a memory that nobody asks for yet is allowed', () => {
  expect(
    problemsOf(
      ['VAR memories = ()', 'LIST letter_memories = mem_a, mem_b'],
      '~ memories += (mem_a, mem_b)',
      '{ memories ? mem_a: Hi. }',
      'Ho.',
    ),
  ).toEqual([]);
});

test.each([
  ['a variable that nothing reads', ['VAR met = false'], ['~ met = true'], ':1 the variable "met" is never read'],
  [
    'a counter that only counts',
    ['VAR met = 0'],
    ['~ met++', '~ met = met + 1'],
    ':1 the variable "met" is never read',
  ],
  ['a variable that nothing writes', ['VAR met = false'], ['{ met: Hi. }'], ':1 the variable "met" is never written'],
  [
    'a list that nothing reads',
    ['LIST mood = (mood_low), mood_high'],
    ['~ mood = mood_high'],
    ':1 the variable "mood" is never read',
  ],
  [
    'an item that nothing uses',
    ['LIST mood = (mood_low), mood_high'],
    ['~ mood = mood_low', '{ mood == mood_low: Hi. }'],
    ':1 "mood_high" is never used',
  ],
  [
    'a memory that nobody makes',
    ['VAR memories = ()', 'LIST letter_memories = mem_a, mem_b'],
    ['~ memories += mem_a', '{ memories ? mem_b: Hi. }'],
    ':2 "mem_b" is asked for and never set',
  ],
  [
    'an item without a prefix',
    ['LIST mood = (mood_low), high'],
    ['~ mood = high', '{ mood == high: Hi. }'],
    ':1 the item "high" of mood needs the prefix "mood_"',
  ],
  [
    'an item with another prefix',
    ['LIST mood = (mood_low), mem_high'],
    ['~ mood = mem_high', '{ mood == mem_high: Hi. }'],
    ':1 the item "mem_high" of mood needs the prefix "mood_"',
  ],
])('%s is found', (_, declared, lines, message) => {
  expect(problemsOf(declared, ...lines, 'Ho.')).toEqual([expect.stringContaining(`story/main.ink${message}`)]);
});

test('what the game gives and reads need not be written and read', () => {
  expect(problemsOf(['VAR playthroughs = 0', 'VAR closeness = 2'], '{ playthroughs > 0: Hi. }', 'Ho.')).toEqual([
    'story/main.ink:2 the variable "closeness" is never written',
  ]);
});

test('a visit to a place of another scene is no memory, to one of its own scene it is', () => {
  const story = {
    'act1/letter.ink': scene(
      'letter',
      'Hi.',
      '+ (left) [Left. # id: left]',
      '+ [Right. # id: right]',
      '- { left: Left it was. }',
      '-> desk',
      '= desk',
      'Ho.',
      '-> way_home',
    ),
    'act1/way_home.ink': scene(
      'way_home',
      '{ letter.left: Left. }',
      '{ letter.desk: Desk. }',
      '{ letter: Letter. }',
      'Bye.',
      '-> END',
    ),
  };
  expect(problemsOfStory(story).filter((problem) => problem.includes('another scene'))).toEqual([
    'story/act1/way_home.ink:3 "letter.left" lies in another scene: let that scene set a variable',
    'story/act1/way_home.ink:4 "letter.desk" lies in another scene: let that scene set a variable',
    'story/act1/way_home.ink:5 "letter" lies in another scene: let that scene set a variable',
  ]);
});
