import { expect, test } from 'vitest';
import { AuthorSession } from '../../src/dev/AuthorSession';
import { readVars, writeVars } from '../../src/dev/values';
import { compileInk } from '../fixtures/story';

const session = new AuthorSession(
  compileInk(`
VAR said = false
VAR memories = ()
LIST first_memories = mem_kettle, mem_tune
LIST box = (box_shut), box_open
-> END
`),
);

test('numbers, booleans and lists are read as their variables want them', () => {
  expect(readVars('warmth:12, said:true,memories:mem_kettle+mem_tune,box:', session)).toEqual({
    values: { warmth: 12, said: true, memories: ['mem_kettle', 'mem_tune'], box: [] },
    problems: [],
  });
});

test.each([
  ['nothing:1', 'the script has no variable "nothing"'],
  ['warmth:hot', 'warmth is a number, not "hot"'],
  ['said:yes', 'said is true or false, not "yes"'],
  ['memories:mem_fork', 'memories has no item "mem_fork"'],
  ['box:mem_kettle', 'box has no item "mem_kettle"'],
  ['warmth', '"warmth" has no value: write warmth:value'],
])('%s is told in one line, and the others are read', (wrong, problem) => {
  expect(readVars(`${wrong},candor:1`, session)).toEqual({ values: { candor: 1 }, problems: [problem] });
});

test('what is written can be read again', () => {
  const text = 'warmth:-2,said:true,memories:mem_tune';
  expect(writeVars(readVars(text, session).values)).toBe(text);
});
