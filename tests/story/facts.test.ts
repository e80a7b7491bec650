import { expect, test } from 'vitest';
import { lostEntries, openCallbacks, readKnownCallbacks } from '../../tools/playtest/openCallbacks';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { runPlays } from '../../tools/playtest/runPlaytest';

const story = openForPlaytest();

const played = runPlays(story, { plays: 300, policy: 'random', seed: 1 });

test('no play needs what it was not told, or ends with a debt unpaid', async () => {
  const { plays, untold } = await played;
  expect(plays).toBe(300);
  expect(untold.map(({ message }) => message)).toEqual([]);
});

test('nobody speaks who is neither to be seen nor heard from somewhere', async () => {
  expect((await played).unplaced.map(({ message }) => message)).toEqual([]);
});

test('of every callback it is written what whoever has its memory has seen', () => {
  expect(openCallbacks(story, readKnownCallbacks()).map(({ text }) => text)).toEqual([]);
});

test('every entry of story/callbacks.txt and story/memories.txt is of a callback in the script', () => {
  expect(lostEntries(story, readKnownCallbacks())).toEqual([]);
});
