import { expect, test } from 'vitest';
import { lostExceptions, readExcepted } from '../../tools/playtest/openCallbacks';
import { openStory } from '../../tools/playtest/openStory';
import { ratchetPlays, ratchetsOf, readRatchets, risen } from '../../tools/playtest/ratchets';
import { runPlays } from '../../tools/playtest/runPlaytest';

const story = openStory();

test('no count of known faults has risen', async () => {
  const now = ratchetsOf(story, await runPlays(story, ratchetPlays));
  expect(now['open callbacks']).toBeGreaterThan(0);
  expect(risen(readRatchets(), now)).toEqual([]);
});

test('every exception of story/callbacks.txt is of a callback in the script', () => {
  expect(lostExceptions(story, readExcepted())).toEqual([]);
});
