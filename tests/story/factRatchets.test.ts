import { expect, test } from 'vitest';
import {
  type Ratchets,
  ratchetKey,
  ratchetPlays,
  ratchetsOf,
  risen,
  unplacedKey,
  unplacedRatchets,
} from '../../tools/playtest/factRatchets';
import { lostEntries, readKnownCallbacks } from '../../tools/playtest/openCallbacks';
import { openStory } from '../../tools/playtest/openStory';
import { runPlays } from '../../tools/playtest/runPlaytest';
import { readRatchet } from '../../tools/story/ratchets';

const story = openStory();

const played = runPlays(story, ratchetPlays);

test('no play needs what it was not told, and no callback is without what was seen', async () => {
  const now = ratchetsOf(story, await played);
  expect(now['open callbacks']).toBe(0);
  expect(risen(readRatchet<Ratchets>(ratchetKey) ?? {}, now)).toEqual([]);
});

test('in no scene more lines are said by somebody who is not to be seen and heard from nowhere', async () => {
  const now = unplacedRatchets(story, await played);
  expect(risen(readRatchet<Ratchets>(unplacedKey) ?? {}, now)).toEqual([]);
});

test('every entry of story/callbacks.txt and story/memories.txt is of a callback in the script', () => {
  expect(lostEntries(story, readKnownCallbacks())).toEqual([]);
});
