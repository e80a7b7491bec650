import { expect, test } from 'vitest';
import { AuthorSession } from '../../src/dev/AuthorSession';
import { readVars, writeVars } from '../../src/dev/values';
import { compileInk } from '../fixtures/story';

const { variables } = new AuthorSession(
  compileInk(`
VAR said = false
VAR memories = ()
LIST first_memories = mem_kettle, mem_tune
LIST box = (box_shut), box_open
-> END
`),
);

test('numbers, booleans and lists are read as their variables want them', () => {
  expect(readVars('warmth:12, said:true,memories:mem_kettle+mem_tune,box:box_open', variables)).toEqual({
    values: { warmth: 12, said: true, memories: ['mem_kettle', 'mem_tune'], box: ['box_open'] },
    problems: [],
  });
});

test.each([
  ['nothing:1', 'the script has no variable "nothing"'],
  ['warmth:hot', 'warmth is a number, not "hot"'],
  ['said:yes', 'said is true or false, not "yes"'],
  ['memories:mem_fork', 'memories has no item "mem_fork"'],
  ['box:mem_kettle', 'box has no item "mem_kettle"'],
  ['closeness:21', 'closeness cannot be "21"'],
  ['warmth:-2', 'warmth cannot be "-2"'],
  ['box:', 'box cannot be ""'],
  ['warmth', '"warmth" has no value: write warmth:value'],
])('%s is told in one line, and the others are read', (wrong, problem) => {
  expect(readVars(`${wrong},candor:1`, variables)).toEqual({ values: { candor: 1 }, problems: [problem] });
});

test('what is written can be read again', () => {
  const text = 'warmth:2,said:true,memories:mem_tune';
  expect(writeVars(readVars(text, variables).values)).toBe(text);
});
