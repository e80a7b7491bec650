import { expect, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { playOnce } from '../../tools/playtest/playOnce';
import { policies } from '../../tools/playtest/policies';

const plays = process.env.LONG === '1' ? 500 : 20;

test('the playtester’s quicker ink plays the very turns that the game’s plays', () => {
  const { compiled } = openForPlaytest().setup;
  const playAll = (): string[] => {
    const session = new StorySession(compiled);
    const policy = policies['least-seen']();
    return Array.from({ length: plays }, (_, seed) => JSON.stringify(playOnce(session, firstPlay, policy(seed))));
  };
  const asInTheGame = playAll();
  quickenInk();
  expect(playAll()).toEqual(asInTheGame);
});
