import { expect, test } from 'vitest';
import { problemsOfScene, problemsOfStory, scene } from '../fixtures/lintBench';

test('a hub that can be left is in order', () => {
  expect(
    problemsOfScene(
      '-> hub',
      '= hub',
      '+ {not one} [One. # id: one]',
      '    -> one',
      '+ [Out. # id: out]',
      '    -> END',
      '= one',
      'Hi.',
      '-> hub',
    ),
  ).toEqual([]);
});

test('a hub without a way out is found', () => {
  expect(
    problemsOfScene(
      '-> hub',
      '= hub',
      '+ [One. # id: one]',
      '    -> one',
      '+ [Two. # id: two]',
      '    -> hub',
      '= one',
      'Hi.',
      '-> hub',
    ),
  ).toEqual(['story/act1/letter.ink:1 no way out of letter: none of its diverts leads to an end']);
});

test('a hub without a way out is found beside one that has an end', () => {
  expect(
    problemsOfScene(
      '+ [In. # id: in]',
      '    -> hub',
      '+ [Out. # id: out]',
      '    -> END',
      '= hub',
      '+ [A. # id: a]',
      '    -> hub',
      '+ [B. # id: b]',
      '    -> hub',
    ),
  ).toEqual(['story/act1/letter.ink:7 no way out of letter.hub: none of its diverts leads to an end']);
});

test.each([
  ['a divert to nowhere', ['Hi.', '-> nowhere'], ':4 Divert target not found'],
  ['a stitch that nothing leads to', ['Hi.', '-> END', '= lost', 'Ho.', '-> END'], ':5 nothing leads to letter.lost'],
  ['a loose end', ['Hi.'], ':3 Apparent loose end'],
])('%s is found', (_, lines, message) => {
  expect(problemsOfScene(...lines).join('\n')).toContain(`story/act1/letter.ink${message}`);
});

test('labels and stitches of other knots are understood', () => {
  expect(
    problemsOfStory({
      'act1/letter.ink': scene(
        'letter',
        '- (again)',
        'Hi.',
        '+ [Again. # id: a]',
        '    -> again',
        '+ [Go. # id: b]',
        '-',
        '-> way_home.door',
      ),
      'act1/way_home.ink': scene(
        'way_home',
        'Ho.',
        '-> door',
        '= door',
        '+ [Back. # id: a]',
        '    -> way_home',
        '+ [End. # id: b]',
        '- -> END',
      ),
    }),
  ).toEqual([]);
});

test('two scenes of one knot name are found', () => {
  const problems = problemsOfStory({
    'act1/letter.ink': scene('letter', 'Hi.', '-> END'),
    'act1/other.ink': scene('letter', 'Ho.', '-> END'),
  });
  expect(problems.join('\n')).toMatch(/^story\/act1\/other\.ink:1 .*letter/);
});

test('an ending knot has the name of an ending and lies with the endings', () => {
  const story = (knot: string, file: string) =>
    problemsOfStory({
      'act1/letter.ink': scene('letter', 'Hi.', `-> ${knot}`),
      [file]: [`=== ${knot} ===`, 'Ho.', '-> END'],
    });
  expect(story('ending_return_to_sender', 'endings/return_to_sender.ink')).toEqual([]);
  expect(story('ending_return_to_sender', 'act1/last.ink')).toEqual([
    'story/act1/last.ink:1 belongs in a file endings/return_to_sender.ink',
  ]);
  expect(story('ending_happy', 'endings/happy.ink')).toEqual([
    'story/endings/happy.ink:1 the knot "ending_happy" is no scene and no ending_… of the catalog',
  ]);
});
