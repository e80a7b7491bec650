import { expect, test, vi } from 'vitest';
import { Director } from '../../src/app/Director';
import { Game } from '../../src/app/Game';
import type { StorySession } from '../../src/core/StorySession';
import { defaultSettings } from '../../src/core/settings';
import { playFirst } from '../../tools/story/playFirst';
import { compileInk, sessionOf, twoScenes } from '../fixtures/story';
import { memoryStore, recordingScreens, recordingViews } from './fakes';

const gameOf = (
  picks: number[],
  { ink = twoScenes, hash = 'one', memory = memoryStore(), opening = '', isNewcomer = false } = {},
) => {
  const seen: string[] = [];
  const { picture, sound, words } = recordingViews(seen, picks);
  const { screens, shown, notices } = recordingScreens();
  const director = new Director({ picture: () => picture, sound: () => sound, words }, () => defaultSettings);
  const story = { session: sessionOf(opening || ink), openWhole: async () => sessionOf(ink) };
  const game = new Game({
    director,
    words,
    screens,
    store: memory.store,
    isNewcomer,
    storyHash: hash,
    first: playFirst(compileInk(ink)),
    openStory: async () => story,
    now: () => 7,
  });
  const said = () => seen.filter((entry) => entry.startsWith('say ')).map((entry) => entry.slice(4));
  return { game, seen, said, shown, notices, memory, story };
};

const untilOffered = (seen: string[], ids: string) => vi.waitFor(() => expect(seen.at(-1)).toBe(`offer ${ids}`));

test('a new game plays to its ending, counts it once, and leaves nothing to continue', async () => {
  const memory = memoryStore();
  const ink = twoScenes.replace('return_to_sender', 'return_to_sender');
  for (let time = 0; time < 2; time++) {
    const { game, said, shown } = gameOf([0, 1, 0], { ink, memory });
    await game.newGame();
    expect(said()).toEqual(['One.', 'Two.', 'Four.', 'Five.', 'Six.', 'Eight.']);
    expect(shown.at(-1)).toMatchObject({ kind: 'ending', ending: 'return_to_sender' });
  }
  expect(memory.kept.profile).toEqual({ playthroughs: 2, endings: ['return_to_sender'] });
  expect(memory.kept.play).toBeUndefined();
});

test('a choice is stored before its first line is said', async () => {
  const { game, memory, seen } = gameOf([1]);
  void game.newGame();
  await untilOffered(seen, 'home walk');
  const first = memory.writes.find(({ log }) => log.length === 1);
  expect(first).toMatchObject({ log: [{ scene: 'letter', id: 'stay' }], at: { turn: 1, beat: 0 } });
});

test('a killed game continues on the line that it was on', async () => {
  const { game, memory, seen } = gameOf([1]);
  void game.newGame();
  await untilOffered(seen, 'home walk');
  const again = gameOf([], { memory });
  void again.game.continueGame();
  await untilOffered(again.seen, 'home walk');
  expect(again.said()).toEqual(['Four.']);
  expect(again.seen).toContain('recall One. | Three. / 0');
});

test('a save of an older script is moved, and the player is told', async () => {
  const { game, memory, seen } = gameOf([1]);
  void game.newGame();
  await untilOffered(seen, 'home walk');
  const again = gameOf([], { memory, hash: 'two', ink: twoScenes.replace('[Stay.', '[Remain.') });
  void again.game.continueGame();
  await untilOffered(again.seen, 'go stay');
  expect(again.notices).toEqual(['save_scene_start']);
});

test.each([
  [{ format: 99 }, 'save_foreign'],
  ['{"format":1,"lo', 'save_broken'],
])('a save that cannot be read is refused with words, and a new game sets it aside', async (data, notice) => {
  const memory = memoryStore();
  memory.kept.play = data;
  const { game, notices, seen } = gameOf([], { memory });
  await game.continueGame();
  expect(notices).toEqual([notice]);
  expect(memory.kept.play).toEqual(data);
  void game.newGame();
  await untilOffered(seen, 'go stay');
  expect(memory.kept.aside).toEqual([data]);
});

test('full storage is told once and play goes on', async () => {
  const { game, notices, said } = gameOf([0, 1, 0], { memory: memoryStore(true) });
  await game.newGame();
  expect(notices).toEqual(['storage_full']);
  expect(said().at(-1)).toBe('Eight.');
});

test('a slot brings back the play that was saved into it', async () => {
  const memory = memoryStore();
  const { game, seen, notices } = gameOf([0, 0], { memory });
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  await game.saveTo(3);
  expect(notices).toEqual(['saved']);
  expect(await game.slots()).toEqual([{ slot: 3, scene: 'way_home', lastLine: 'Five.', savedAt: 7 }]);
  const other = gameOf([], { memory });
  void other.game.loadFrom(3);
  await untilOffered(other.seen, 'sit stand');
  expect(other.said()).toEqual(['Five.']);
});

test('the transcript has every line and the choices taken, and any line can be returned to', async () => {
  const { game, seen } = gameOf([0, 0]);
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  const entries = game.transcript();
  expect(entries.map((entry) => (entry.kind === 'beat' ? entry.line.text : `> ${entry.text}`))).toEqual([
    'One.',
    '> Go on.',
    'Two.',
    'Four.',
    '> Home.',
    'Five.',
  ]);
  void game.returnTo(1, 0);
  await untilOffered(seen, 'home walk');
  expect(game.transcript()).toHaveLength(4);
});

test('leaving for the title stops the play', async () => {
  const { game, seen, shown } = gameOf([0]);
  const playing = game.newGame();
  await untilOffered(seen, 'home walk');
  await game.toTitle();
  await playing;
  expect(shown.at(-1)).toEqual({ kind: 'title', canContinue: true });
});

test('a choice that leads out of the opening is taken in the whole script, and nothing is said twice', async () => {
  const opening = `${twoScenes.slice(0, twoScenes.indexOf('=== way_home ==='))}=== way_home ===\n# cut\n-> DONE\n`;
  const { game, said, shown } = gameOf([0, 0, 1], { opening });
  await game.newGame();
  expect(said()).toEqual(['One.', 'Two.', 'Four.', 'Five.', 'Seven.', 'Eight.']);
  expect(shown.at(-1)).toMatchObject({ kind: 'ending' });
});

test('a newcomer sees the title and plays before the store has answered', async () => {
  const memory = memoryStore();
  const slow = { ...memory, store: { ...memory.store, readPlay: () => new Promise<never>(() => undefined) } };
  const { game, shown, seen } = gameOf([], { memory: slow, isNewcomer: true });
  void game.toTitle();
  expect(shown).toEqual([{ kind: 'title', canContinue: false }]);
  void game.newGame();
  await untilOffered(seen, 'go stay');
});

test('after the farewell no earlier line can be returned to, and the player is told', async () => {
  const ink = twoScenes.replaceAll('way_home', 'farewell');
  const { game, seen, notices } = gameOf([0, 0], { ink });
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  await game.returnTo(1, 0);
  expect(notices).toEqual(['no_return']);
  expect(game.transcript().filter((entry) => entry.kind === 'beat')).toHaveLength(4);
});

test('a choice that waits for the whole script does not follow the player into a new game', async () => {
  const opening = `${twoScenes.slice(0, twoScenes.indexOf('=== way_home ==='))}=== way_home ===\n# cut\n-> DONE\n`;
  const { game, seen, story } = gameOf([0, 0], { opening });
  let arrive: (session: StorySession) => void = () => undefined;
  const openWhole = vi.fn(() => new Promise<StorySession>((done) => (arrive = done)));
  story.openWhole = openWhole;
  void game.newGame();
  await vi.waitFor(() => expect(openWhole).toHaveBeenCalled());
  void game.newGame();
  await untilOffered(seen, 'go stay');
  arrive(sessionOf(twoScenes));
  await new Promise((done) => setTimeout(done));
  expect(JSON.parse(game.report()).save.log).toEqual([]);
});
