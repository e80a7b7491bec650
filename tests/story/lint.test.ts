import { expect, test } from 'vitest';
import { problemsOfScene } from '../fixtures/lintBench';

test('a turn against a clock asks for one silence among its own options', () => {
  expect(
    problemsOfScene(
      '# timed',
      'Well?',
      '+ [Go. # id: go]',
      '    ++ [… # id: silence_going]',
      '    ++ [Hum. # id: hum]',
      '+ [Let her. # id: silence # silent]',
      '- Done.',
      '+ [… # id: silence_after]',
      '+ [Sing. # id: sing]',
      '- -> END',
    ).filter((problem) => /timed/.test(problem)),
  ).toEqual([]);
});

test('a clean scene has no problems', () => {
  expect(
    problemsOfScene(
      '# place: office day',
      '# figure: theodore sitting at desk',
      '# sound: pen',
      'THEODORE: Hello.',
      '{ x > 0: AMY: Hi. }',
      '+ {x > 0} [Go. # id: go]',
      '+ [… # id: silence]',
      '- Done.',
      '-> END',
    ),
  ).toEqual([]);
});

test.each([
  ['an unknown verb', ['# dance: tango', 'Hi.', '-> END'], 'story/act1/letter.ink:3 unknown stage direction "dance"'],
  ['an unknown place', ['# place: moon night', 'Hi.', '-> END'], 'story/act1/letter.ink:3 unknown place "moon"'],
  ['an unknown speaker', ['Hi.', 'HAL: Hello.', '-> END'], 'story/act1/letter.ink:4 unknown speaker "HAL"'],
  [
    'a missing choice id',
    ['Hi.', '+ [Go.]', '+ [Stay. # id: stay]', '- -> END'],
    'story/act1/letter.ink:4 the option "Go." has no # id:',
  ],
  [
    'an id used twice',
    ['+ [Go. # id: go]', '+ [Stay. # id: go]', '- -> END'],
    'story/act1/letter.ink:4 the id of line 3 again: go',
  ],
  [
    'a turn against a clock in which nothing can be said',
    ['# timed', 'Well?', '+ [Go. # id: go]', '+ [Stay. # id: stay]', '- -> END'],
    'story/act1/letter.ink:3 of the options of a timed turn just one is silent (# silent), not 0',
  ],
  [
    'a turn against a clock with two silences',
    ['# timed', 'Well?', '+ [… # id: go]', '+ [Stay. # id: stay # silent]', '- Then.', '-> END'],
    'story/act1/letter.ink:3 of the options of a timed turn just one is silent (# silent), not 2',
  ],
  [
    'a clock without options',
    ['+ [… # id: go]', '+ [Stay. # id: stay]', '- Then.', '# timed', 'End.', '-> END'],
    'story/act1/letter.ink:6 "timed" has no options after it',
  ],
  ['a dynamic tag', ['# place: {x: office} day', 'Hi.', '-> END'], 'story/act1/letter.ink:3 no dynamic tags'],
  [
    'braces within a line',
    ['Hi {x > 0: there} you.', '-> END'],
    'story/act1/letter.ink:3 a line must be one static text',
  ],
  ['a printed variable', ['You have', '{x} points.', '-> END'], 'story/act1/letter.ink:4 a printed value'],
  ['a shuffle', ['{~one|two}', '-> END'], 'story/act1/letter.ink:3 no sequences or shuffles'],
  ['glue', ['One', '<> two.', '-> END'], 'story/act1/letter.ink:4 no glue'],
  ['an option outside brackets', ['+ Go on [now. # id: go]', '- -> END'], 'story/act1/letter.ink:3'],
  [
    'a choice tag on a line',
    ['# at: window', 'Hi.', '-> END'],
    'story/act1/letter.ink:3 "at" belongs inside the brackets',
  ],
  [
    'a line tag on an option',
    ['+ [Go. # id: go # sound: pen]', '- -> END'],
    'story/act1/letter.ink:3 "sound" belongs above a line',
  ],
  [
    'an option that is spent once',
    ['* [Go. # id: go]', '+ [Stay. # id: stay]', '- -> END'],
    'story/act1/letter.ink:3 write choices with +',
  ],
  ['straight quotes', ["Don't.", '-> END'], 'story/act1/letter.ink:3 straight quotes'],
  ['a line that is too long', [`${'word '.repeat(60)}.`, '-> END'], 'story/act1/letter.ink:3 a line of'],
  [
    'an option that is too long',
    [`+ [${'word '.repeat(13)}# id: go]`, '- -> END'],
    'story/act1/letter.ink:3 an option of more',
  ],
  [
    'a light without its picture',
    ['# place: office evening', 'Hi.', '-> END'],
    'story/act1/letter.ink:3 no picture or sound for',
  ],
  [
    'a pose without a picture',
    ['# figure: theodore lying at bed', 'Hi.', '-> END'],
    'story/act1/letter.ink:3 no picture or sound',
  ],
  [
    'a sound without its file',
    ['# sound: door', 'Hi.', '-> END'],
    'story/act1/letter.ink:3 no picture or sound for "sound: door"',
  ],
  [
    'music without its files',
    ['# music: first_light', 'Hi.', '-> END'],
    'story/act1/letter.ink:3 no picture or sound for',
  ],
  ['a divert to nowhere', ['Hi.', '-> nowhere'], 'story/act1/letter.ink:4 Divert target not found'],
  ['a loose end, which the compiler only warns of', ['Hi.'], 'story/act1/letter.ink:3 Apparent loose end'],
])('%s stops the build with file and line', (_, lines, message) => {
  expect(problemsOfScene(...lines).join('\n')).toContain(message);
});
