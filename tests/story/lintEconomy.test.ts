import { expect, test } from 'vitest';
import { problemsOfStory, scene } from '../fixtures/lintBench';

const state = [
  'VAR closeness = 2',
  'VAR freedom = 6',
  'VAR craft = 0',
  '=== function closer(n) ===',
  '~ closeness = closeness + n',
  '=== function give_room(n) ===',
  '~ freedom = freedom + n',
  '=== function write_true(n) ===',
  '~ craft = craft + n',
  '=== function sideways(n) ===',
  '~ closeness = closeness + n',
];

const sound = state.slice(0, -2);

/** What is wrong with these lines, from line 3 of a scene of Act One. */
const problemsOf = (...lines: string[]): string[] =>
  problemsOfStory({ 'state.ink': sound, 'act1/letter.ink': scene('letter', ...lines, '-> END') });

let ids = 0;

/** Two options, the first of which makes these steps; four lines and one a step. */
const choice = (...steps: string[]): string[] => [
  `+ [Yes. # id: yes_${++ids}]`,
  ...steps.map((step) => `    ~ ${step}`),
  '    Yes, then.',
  `+ [No. # id: no_${ids}]`,
  '-',
];

test('two small opportunities, a dilemma and the three of the act are in order', () => {
  expect(
    problemsOf(
      ...choice('closer(1)'),
      ...choice('closer(-1)'),
      ...choice('closer(2)', 'give_room(-1)'),
      ...choice('write_true(3)'),
    ),
  ).toEqual([]);
});

test.each([
  ['a step that is no plain number', choice('closer(1 + 1)'), ':4 closer( ) takes a plain number'],
  ['a step of 4', choice('closer(4)'), ':4 closer( ) takes a plain number'],
  ['a step under no option', ['Hi.', '~ closer(1)'], ':4 an affinity step belongs under the option'],
  ['a step after a gather', [...choice(), '~ closer(1)'], ':7 an affinity step belongs under the option'],
  ['an affinity changed directly', choice('closeness = 9'), ':4 "closeness" is changed only by its function'],
  ['an affinity counted up', choice('closeness++'), ':4 "closeness" is changed only by its function'],
  [
    'an option that raises two',
    choice('closer(1)', 'give_room(1)'),
    ':3 an option raises one affinity, not closeness and freedom',
  ],
  ['a step of 2 without its price', choice('closer(2)'), ':4 a step of 2 is +2 to one of a pair'],
  ['a step of 2 with a price that is no pair’s', choice('closer(2)', 'write_true(-1)'), ':4 a step of 2 is +2'],
  ['a step of −2', choice('closer(-2)', 'give_room(-1)'), ':4 a step of 2 is +2'],
  [
    'a second dilemma',
    [...choice('closer(2)', 'give_room(-1)'), ...choice('give_room(2)', 'closer(-1)')],
    ':10 a second dilemma in letter',
  ],
  ['the three of another act', choice('closer(3)'), ':4 the step of 3 of act 1 is craft’s'],
  [
    'a second three',
    [...choice('write_true(3)'), ...choice('write_true(-3)')],
    ':9 a second choice with a step of 3 in act 1',
  ],
  [
    'a third small opportunity',
    [...choice('closer(1)'), ...choice('closer(1)'), ...choice('closer(-1)')],
    ':14 3 small opportunities for closeness by the end of act 1 (at most 2)',
  ],
])('%s is found', (_, lines, message) => {
  expect(problemsOf(...lines)).toEqual([expect.stringContaining(`story/act1/letter.ink${message}`)]);
});

test('another function must not change an affinity', () => {
  const letter = scene('letter', 'Hi.', '~ sideways(1)', '-> END');
  expect(problemsOfStory({ 'state.ink': state, 'act1/letter.ink': letter })).toEqual([
    'story/state.ink:11 "closeness" is changed only by its function',
  ]);
});

test('an ending moves no affinity', () => {
  const problems = problemsOfStory({
    'state.ink': sound,
    'act1/letter.ink': scene('letter', 'Hi.', '-> return_to_sender'),
    'endings/return_to_sender.ink': scene('return_to_sender', ...choice('closer(1)'), '-> END'),
  });
  expect(problems).toEqual([
    'story/endings/return_to_sender.ink:4 an affinity step outside the acts: the economy counts them by act',
  ]);
});

test('of parts that exclude each other a play meets one', () => {
  const branch = (name: string) => [`= ${name}`, ...choice('closer(1)'), '-> last'];
  const branches = [
    '+ [A. # id: a]',
    '    -> a',
    '+ [B. # id: b]',
    '    -> b',
    ...branch('a'),
    ...branch('b'),
    '= last',
  ];
  expect(problemsOf(...branches, ...choice('closer(1)'))).toEqual([]);
  expect(problemsOf(...branches, ...choice('closer(1)'), ...choice('closer(1)'))).toEqual([
    expect.stringContaining('3 small opportunities for closeness'),
  ]);
});

test('options of one choice, and those within an option, are counted as what they are', () => {
  const nested = [
    '+ [Yes. # id: x]',
    '    ~ closer(1)',
    '    ++ [A. # id: xa]',
    '        ~ give_room(1)',
    '    ++ [B. # id: xb]',
    '    --',
  ];
  expect(problemsOf(...nested, '+ [No. # id: y]', '    ~ closer(-1)', '-', ...choice('closer(1)'))).toEqual([]);
});
