import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStory, printProblem } from '../../tools/story/loadStory';

/** What is wrong with a scene file `letter.ink` of these lines; they begin at line 3 of it. */
const problemsOf = (...lines: string[]): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'her-lint-'));
  const scene = ['=== letter ===', '# scene: letter', ...lines, ''].join('\n');
  writeFileSync(join(folder, 'main.ink'), 'VAR x = 1\nINCLUDE letter.ink\n-> letter\n');
  writeFileSync(join(folder, 'letter.ink'), scene);
  return loadStory(join(folder, 'main.ink'))
    .problems.filter(({ message }) => !message.startsWith('belongs in a file'))
    .map(printProblem);
};

test('a clean scene has no problems', () => {
  expect(
    problemsOf('# place: office day', 'THEODORE: Hello.', '{ x > 0: AMY: Hi. }', '+ {x > 0} [Go. # id: go]', '+ [… # id: silence]', '- Done.', '-> END'),
  ).toEqual([]);
});

test.each([
  ['an unknown verb', ['# dance: tango', 'Hi.', '-> END'], 'story/letter.ink:3 unknown stage direction "dance"'],
  ['an unknown place', ['# place: moon night', 'Hi.', '-> END'], 'story/letter.ink:3 unknown place "moon"'],
  ['an unknown speaker', ['Hi.', 'HAL: Hello.', '-> END'], 'story/letter.ink:4 unknown speaker "HAL"'],
  ['a missing choice id', ['Hi.', '+ [Go.]', '+ [Stay. # id: stay]', '- -> END'], 'story/letter.ink:4 the option "Go." has no # id:'],
  ['an id used twice', ['+ [Go. # id: go]', '+ [Stay. # id: go]', '- -> END'], 'story/letter.ink:4 the id of line 3 again: go'],
  ['a dynamic tag', ['# place: {x: office} day', 'Hi.', '-> END'], 'story/letter.ink:3 no dynamic tags'],
  ['braces within a line', ['Hi {x > 0: there} you.', '-> END'], 'story/letter.ink:3 a line must be one static text'],
  ['a printed variable', ['You have', '{x} points.', '-> END'], 'story/letter.ink:4 a printed value'],
  ['a shuffle', ['{~one|two}', '-> END'], 'story/letter.ink:3 no sequences or shuffles'],
  ['glue', ['One', '<> two.', '-> END'], 'story/letter.ink:4 no glue'],
  ['an option outside brackets', ['+ Go on [now. # id: go]', '- -> END'], 'story/letter.ink:3'],
  ['a choice tag on a line', ['# at: window', 'Hi.', '-> END'], 'story/letter.ink:3 "at" belongs inside the brackets'],
  ['a line tag on an option', ['+ [Go. # id: go # sound: pen]', '- -> END'], 'story/letter.ink:3 "sound" belongs above a line'],
  ['an option that is spent once', ['* [Go. # id: go]', '+ [Stay. # id: stay]', '- -> END'], 'story/letter.ink:3 write choices with +'],
  ['straight quotes', ['Don\'t.', '-> END'], 'story/letter.ink:3 straight quotes'],
  ['a line that is too long', [`${'word '.repeat(60)}.`, '-> END'], 'story/letter.ink:3 a line of'],
  ['an option that is too long', [`+ [${'word '.repeat(13)}# id: go]`, '- -> END'], 'story/letter.ink:3 an option of more'],
  ['a divert to nowhere', ['Hi.', '-> nowhere'], 'story/letter.ink:4 Divert target not found'],
  ['a loose end, which the compiler only warns of', ['Hi.'], 'story/letter.ink:3 Apparent loose end'],
])('%s stops the build with file and line', (_, lines, message) => {
  expect(problemsOf(...lines).join('\n')).toContain(message);
});
