import { expect, test } from 'vitest';
import { problemsOfScene, problemsOfStory, scene } from '../fixtures/lintBench';

const options = ['+ [Sing. # id: sing]', '    THEODORE: La.', '+ [Go. # id: go]', '- -> END'];

test.each([
  ['a speaker who is nobody', ['HAL: Hello.', '-> END'], ':3 unknown speaker "HAL"'],
  ['a speaker not in capitals', ['Theodore: Hello.', '-> END'], ':3 write the speaker in capitals: "Theodore"'],
  [
    'an option said again in the next line',
    ['+ [“Not yet.” # id: not_yet]', '    THEODORE: Not yet!', '+ [Go. # id: go]', '- -> END'],
    ':4 the option of line 3 again',
  ],
])('%s is found', (_, lines, message) => {
  expect(problemsOfScene(...lines).join('\n')).toContain(`story/act1/letter.ink${message}`);
});

test('names, and a colon in narration, are in order', () => {
  expect(problemsOfScene('THEODORE: Hello.', 'He reads it: nothing.', '-> END')).toEqual([]);
});

test('an option may be said differently, and another may be said under it', () => {
  expect(problemsOfScene(...options)).toEqual([]);
  expect(problemsOfScene('+ [La. # id: la]', '    Go.', '+ [Go. # id: go]', '- -> END')).toEqual([]);
});

const withList = (list: readonly string[], ...lines: string[]): string[] =>
  problemsOfStory({ 'do-not.txt': list, 'act1/letter.ink': scene('letter', ...lines, '-> END') });

test.each([
  ['a word', ['pizza | the film’s'], 'Some Pizza, then.', true],
  ['part of another word', ['cat | no animals'], 'The category.', false],
  ['the beginning of a word', ['exhale* | stock'], 'He exhales.', true],
  ['a phrase with an apostrophe', ["it's not | x"], 'It’s not.', true],
  ['a phrase over two spaces', ['come find  me | x'], 'Come find me.', true],
  ['a word of another speaker', ['PIP: please | never'], 'AMY: Please.', false],
  ['a word of this speaker', ['AMY: please | never'], 'AMY: Please.', true],
  ['a word of another scene', ['os1: moon | x'], 'The moon.', false],
  ['a word of this scene', ['letter: moon | x'], 'The moon.', true],
  ['a remark', ['// moon | x', ''], 'The moon.', false],
])('the do-not list: %s', (_, list, line, found) => {
  const problems = withList(list, line);
  expect(problems).toHaveLength(found ? 1 : 0);
  if (found) expect(problems[0]).toMatch(/^story\/act1\/letter\.ink:3 on the do-not list: ".+" \(.+\)$/);
});

test('the do-not list holds for options, which are Theodore’s words', () => {
  const problems = withList(['THEODORE: lonely | never'], '+ [I was lonely. # id: a]', '+ [Go. # id: b]', '-');
  expect(problems).toEqual(['story/act1/letter.ink:3 on the do-not list: "lonely" (never)']);
});

test('an entry without a reason is refused', () => {
  expect(withList(['moon | x', 'sun'], 'Hi.')).toEqual(['story/do-not.txt:2 write "words | reason"']);
});
