import { expect, test } from 'vitest';
import { AuthorSession } from '../../src/dev/AuthorSession';
import { noPlan } from '../../src/dev/plan';
import { whyLocked } from '../../src/dev/why';
import { loadEndings } from '../../tools/play/loadAuthor';
import { loadStory } from '../../tools/story/loadStory';

const session = new AuthorSession(loadStory().json ?? '');
const endings = loadEndings();

const why = (refusals: number): string[] => {
  session.follow({ ...noPlan, at: 'os1', values: { os1_refusals: refusals } });
  session.begin({ playthroughs: 0, endingsSeen: 0 });
  return whyLocked(endings, session);
};

test('the condition before an ending is read from the script, with its place and what it comes to now', () => {
  const [ending, place, condition] = why(1);
  expect(ending).toBe('return_to_sender: locked');
  expect(place).toMatch(/^ {2}story\/act1\/os1\.ink:\d+ “.+”$/);
  expect(condition?.trim()).toBe('NO  os1_refusals >= 2 (os1_refusals is 1)');
});

test('an ending is open when the conditions before it hold', () => {
  expect(why(2)[0]).toBe('return_to_sender: open');
});

test('an ending that is left when no other fits is open, whatever forks lie before it', () => {
  expect(why(0)).toContain('a_good_assistant: open');
});
