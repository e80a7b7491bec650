import { expect, test } from 'vitest';
import { menuStrings } from '../../src/ui/menus/menuStrings';
import { loadStory } from '../../tools/story/loadStory';
import { endingsHaveHints } from '../../tools/story/rules/endings';

const { script } = loadStory();
const { hints } = menuStrings.endings;

test('every ending of the script has a hint', () => {
  if (!script) throw new Error('no script');
  expect(endingsHaveHints(hints)(script)).toEqual([]);
});

test('every ending with a hint is in the script', () => {
  const named = script?.tags.map(({ text }) => /^ending:\s*(\S+)/.exec(text)?.[1]);
  expect(Object.keys(hints).filter((id) => !named?.includes(id))).toEqual([]);
});

test('an ending without a hint is found with file and line', () => {
  if (!script) throw new Error('no script');
  const [problem] = endingsHaveHints({ ...hints, return_to_sender: ' ' })(script);
  expect(problem).toMatchObject({
    file: 'endings/return_to_sender.ink',
    message: 'the ending "return_to_sender" has no hint',
  });
  expect(problem?.line).toBeGreaterThan(1);
});
