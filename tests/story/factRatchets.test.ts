import { expect, test } from 'vitest';
import { type Ratchets, ratchetKey, ratchetPlays, ratchetsOf, risen } from '../../tools/playtest/factRatchets';
import { lostExceptions, readExcepted } from '../../tools/playtest/openCallbacks';
import { openStory } from '../../tools/playtest/openStory';
import { runPlays } from '../../tools/playtest/runPlaytest';
import { readRatchet } from '../../tools/story/ratchets';

const story = openStory();

test('no count of known faults has risen', async () => {
  const now = ratchetsOf(story, await runPlays(story, ratchetPlays));
  expect(now['open callbacks']).toBeGreaterThan(0);
  expect(risen(readRatchet<Ratchets>(ratchetKey) ?? {}, now)).toEqual([]);
});

test('every exception of story/callbacks.txt is of a callback in the script', () => {
  expect(lostExceptions(story, readExcepted())).toEqual([]);
});
