import { expect, test, vi } from 'vitest';
import { Director } from '../../src/app/Director';
import { Game } from '../../src/app/Game';
import type { StorySession } from '../../src/core/StorySession';
import { defaultSettings } from '../../src/core/settings';
import { sessionOf, twoScenes } from '../fixtures/story';
import { memoryStore, recordingScreens, recordingViews } from './fakes';

const opening = `${twoScenes.slice(0, twoScenes.indexOf('=== way_home ==='))}=== way_home ===\n# cut\n-> DONE\n`;

/** A game whose script, and the whole of it, come only at the second time of asking. */
const gameOf = (picks: number[], memory = memoryStore()) => {
  const seen: string[] = [];
  const { picture, sound, words, interactions } = recordingViews(seen, picks);
  const { screens, shown } = recordingScreens();
  const director = new Director(
    { picture: () => picture, sound: () => sound, words, interactions },
    () => defaultSettings,
  );
  const openWhole = vi.fn(async (): Promise<StorySession | null> => sessionOf(twoScenes)).mockResolvedValueOnce(null);
  const story = { session: sessionOf(opening), openWhole };
  const openStory = vi.fn(async (): Promise<typeof story | null> => story).mockResolvedValueOnce(null);
  const game = new Game({
    director,
    words,
    screens,
    store: memory.store,
    isNewcomer: false,
    storyHash: 'one',
    first: null,
    openStory,
    now: () => 7,
  });
  return { game, seen, shown, memory };
};

const offers = (seen: readonly string[]) => seen.filter((entry) => entry.startsWith('offer '));

test('a new game whose script does not come leaves the title, and the next press begins it', async () => {
  const { game, seen, shown } = gameOf([]);
  await game.toTitle();
  await game.newGame();
  expect(shown.at(-1)).toEqual({ kind: 'title', canContinue: false });
  void game.newGame();
  await vi.waitFor(() => expect(offers(seen)).toEqual(['offer go stay']));
});

test('a reply whose script does not come stands again with its line, and is taken at the next press', async () => {
  const { game, seen, memory } = gameOf([0, 0, 0]);
  await game.newGame();
  void game.newGame();
  await vi.waitFor(() =>
    expect(offers(seen)).toEqual(['offer go stay', 'offer home walk', 'offer home walk', 'offer sit stand']),
  );
  const again = seen.lastIndexOf('offer home walk');
  expect(seen.slice(0, again).findLast((entry) => entry.startsWith('recall'))).toBe('recall Two. | Four. / 0');
  expect(memory.writes.at(-1)?.log.map(({ id }) => id)).toEqual(['go', 'home']);
});

test('a title that still stands gets its Continue when the store answers late; a play is left alone', async () => {
  const memory = memoryStore();
  const { game, shown } = gameOf([], memory);
  await game.toTitle();
  memory.kept.play = {};
  await game.storeAnswered();
  expect(shown.at(-1)).toEqual({ kind: 'title', canContinue: true });
  await game.newGame();
  void game.newGame();
  await vi.waitFor(() => expect(shown.at(-1)).toEqual({ kind: 'play' }));
  await game.storeAnswered();
  expect(shown.at(-1)).toEqual({ kind: 'play' });
});
