import { expect, test, vi } from 'vitest';
import { Director } from '../../src/app/Director';
import { Game } from '../../src/app/Game';
import type { StorySession } from '../../src/core/StorySession';
import { decodeSave, type SaveGame } from '../../src/core/saveGame';
import { defaultSettings } from '../../src/core/settings';
import { playFirst } from '../../tools/story/playFirst';
import { compileInk, sessionOf, twoScenes } from '../fixtures/story';
import { memoryStore, recordingScreens, recordingViews } from './fakes';

const gameOf = (
  picks: number[],
  { ink = twoScenes, hash = 'one', memory = memoryStore(), opening = '', isNewcomer = false } = {},
) => {
  const seen: string[] = [];
  const { picture, sound, words, interactions } = recordingViews(seen, picks);
  const { screens, shown, notices } = recordingScreens();
  const director = new Director(
    { picture: () => picture, sound: () => sound, words, interactions },
    () => defaultSettings,
  );
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
  expect(memory.kept.profile).toEqual({ playthroughs: 2, endings: ['return_to_sender'], last: 'return_to_sender' });
  expect(memory.kept.play).toBeUndefined();
});

test('a later play is begun with how the play before ended, and its save keeps it', async () => {
  const profile = { playthroughs: 3, endings: ['return_to_sender', 'wet_ink'], last: 'wet_ink' };
  const { game, memory, seen } = gameOf([1]);
  memory.kept.profile = profile;
  void game.newGame();
  await untilOffered(seen, 'home walk');
  const begin = { playthroughs: 3, endingsSeen: 2, endingBefore: 8 };
  await vi.waitFor(() => expect(memory.kept.play).toMatchObject({ begin }));
  expect(decodeSave(memory.kept.play)).toMatchObject({ save: { begin } });
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

test('a reply that reads differently now is carried over, and the player is told', async () => {
  const { game, memory, seen } = gameOf([1]);
  void game.newGame();
  await untilOffered(seen, 'home walk');
  const again = gameOf([], { memory, hash: 'two', ink: twoScenes.replace('[Stay.', '[Remain.') });
  void again.game.continueGame();
  await untilOffered(again.seen, 'home walk');
  expect(again.notices).toEqual(['save_reworded']);
  expect(memory.kept.asides.size).toBe(0);
});

test('where only the scene is kept, the old save is set aside before anything is written over it, and can be opened', async () => {
  const { game, memory, seen } = gameOf([1, 0]);
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  const old = memory.kept.play;
  const edited = twoScenes.replace('[Stay. # id: stay]', '[Away. # id: away]');
  const again = gameOf([], { memory, hash: 'two', ink: edited });
  const order: string[] = [];
  const { setAside, writePlay } = memory.store;
  memory.store.setAside = (data) => {
    order.push('aside');
    return setAside(data);
  };
  memory.store.writePlay = (save) => {
    order.push('write');
    return writePlay(save);
  };
  void again.game.continueGame();
  await untilOffered(again.seen, 'sit stand');
  expect(again.notices).toEqual(['save_scene_start']);
  expect(order.slice(0, 2)).toEqual(['aside', 'write']);
  expect([...memory.kept.asides.values()]).toEqual([old]);
  expect(memory.kept.play).toMatchObject({ log: [], begin: { start: { scene: 'way_home', values: { warmth: 1 } } } });
  const [aside] = await again.game.shelf.asides();
  expect(aside).toMatchObject({ scene: 'way_home', lastLine: 'Five.' });
  const third = gameOf([], { memory, hash: 'one' });
  void third.game.load({ aside: aside?.key ?? '' });
  await untilOffered(third.seen, 'sit stand');
  expect(third.notices).toEqual([]);
});

test.each([
  ['a new game', (game: Game) => game.newGame(), 'go stay'],
  ['a return to an earlier line', (game: Game) => game.returnTo(1, 0), 'home walk'],
  ['a slot of another play', (game: Game) => game.load({ slot: 1 }), 'home walk'],
])('%s sets the play aside that it takes the place of, and says so before', async (_, act, offered) => {
  const memory = memoryStore();
  const other = gameOf([0], { memory });
  void other.game.newGame();
  await untilOffered(other.seen, 'home walk');
  await other.game.saveTo(1);
  memory.kept.play = undefined;
  const { game, seen } = gameOf([1, 0], { memory });
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  const before = memory.kept.play;
  expect(await game.replaced(null)).toMatchObject({ scene: 'way_home', lastLine: 'Five.' });
  expect(await game.replaced({ slot: 1 })).toMatchObject({ scene: 'way_home' });
  expect(game.returning(1, 0)).toEqual({ isOpen: true, lines: 2 });
  void act(game);
  await untilOffered(seen, offered);
  await vi.waitFor(() => expect([...memory.kept.asides.values()]).toEqual([before]));
});

test('nothing is set aside, and nothing said, where a play goes on from what is there, or where nothing was chosen', async () => {
  const memory = memoryStore();
  const { game, seen } = gameOf([], { memory });
  void game.newGame();
  await untilOffered(seen, 'go stay');
  expect(await game.replaced(null)).toBeNull();
  void game.newGame();
  await vi.waitFor(() => expect(seen.filter((entry) => entry === 'offer go stay')).toHaveLength(2));
  const longer = gameOf([0, 0], { memory });
  void longer.game.continueGame();
  await untilOffered(longer.seen, 'sit stand');
  await longer.game.saveTo(1);
  void longer.game.returnTo(2, 0);
  await untilOffered(longer.seen, 'sit stand');
  expect(longer.game.returning(2, 0).lines).toBe(0);
  expect(await longer.game.replaced({ slot: 1 })).toBeNull();
  expect(memory.kept.asides.size).toBe(0);
});

test('of one play only its longest state is kept aside', async () => {
  const memory = memoryStore();
  const { game, seen } = gameOf([0, 0], { memory });
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  void game.returnTo(1, 0);
  await untilOffered(seen, 'home walk');
  void game.returnTo(0, 0);
  await untilOffered(seen, 'go stay');
  await vi.waitFor(() => expect(memory.kept.play).toMatchObject({ log: [] }));
  expect([...memory.kept.asides.values()]).toMatchObject([{ log: [{ id: 'go' }, { id: 'home' }] }]);
});

test('what cannot be set aside is not written over, and the play goes on', async () => {
  const memory = memoryStore();
  const { game, seen } = gameOf([0], { memory });
  void game.newGame();
  await untilOffered(seen, 'home walk');
  const before = memory.kept.play;
  memory.store.setAside = async () => 'full';
  const again = gameOf([1, 0, 0], { memory });
  await again.game.newGame();
  expect(again.notices).toEqual(['storage_full']);
  expect(again.said().at(-1)).toBe('Eight.');
  expect(memory.kept.play).toEqual(before);
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
  await vi.waitFor(() => expect([...memory.kept.asides.values()]).toEqual([data]));
});

test('full storage is told once and play goes on', async () => {
  const { game, notices, said } = gameOf([0, 1, 0], { memory: memoryStore(true) });
  await game.newGame();
  expect(notices).toEqual(['storage_full']);
  expect(said().at(-1)).toBe('Eight.');
});

test('what is not in its slot, or not for long, is never called saved without a word', async () => {
  const full = gameOf([], { memory: memoryStore(true) });
  void full.game.newGame();
  await untilOffered(full.seen, 'go stay');
  expect(await full.game.saveTo(1)).toBe(false);
  expect(full.notices.at(-1)).toBe('storage_full');

  const fleeting = gameOf([]);
  fleeting.game.tellOnce('storage_none');
  void fleeting.game.newGame();
  await untilOffered(fleeting.seen, 'go stay');
  expect(await fleeting.game.saveTo(1)).toBe(true);
  expect(fleeting.notices).toEqual(['storage_none', 'storage_none']);
});

test('a slot brings back the play that was saved into it', async () => {
  const memory = memoryStore();
  const { game, seen, notices } = gameOf([0, 0], { memory });
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  expect(await game.saveTo(3)).toBe(true);
  expect(notices).toEqual([]);
  expect(await game.shelf.slots()).toEqual([{ slot: 3, scene: 'way_home', lastLine: 'Five.', savedAt: 7 }]);
  const other = gameOf([], { memory });
  void other.game.load({ slot: 3 });
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

test('the transcript has cards, and from where somebody is heard at their first line from there', async () => {
  const ink =
    '# scene: letter\n# card: Noon\n# from: amy phone\nAMY: Hi.\n+ [Go. # id: go]\n+ [Stay. # id: stay]\n- AMY: Bye.\n+ [Hm. # id: hm]\n+ [Oh. # id: oh]\n- -> END';
  const { game, seen } = gameOf([0], { ink });
  void game.newGame();
  await untilOffered(seen, 'hm oh');
  expect(game.transcript()).toMatchObject([
    { kind: 'card', turn: 0, beat: 0, text: 'Noon' },
    { kind: 'beat', line: { text: 'Hi.' }, source: 'phone' },
    { kind: 'choice', text: 'Go.' },
    { kind: 'beat', line: { text: 'Bye.' }, source: null },
  ]);
});

test('a play that is continued shows its scene’s card again, and a new one shows it once', async () => {
  const memory = memoryStore();
  const ink =
    '# scene: letter\n# card: Noon\nHi.\n+ [Go. # id: go]\n+ [Stay. # id: stay]\n- Bye.\n+ [Hm. # id: hm]\n+ [Oh. # id: oh]\n- -> END';
  const cards = (seen: string[]): string[] => seen.filter((entry) => entry.startsWith('card'));
  const one = gameOf([0], { ink, memory });
  void one.game.newGame();
  await untilOffered(one.seen, 'hm oh');
  expect(cards(one.seen)).toEqual(['card Noon']);
  await vi.waitFor(() => expect(memory.kept.play).toMatchObject({ at: { turn: 1, beat: 0 } }));
  const other = gameOf([], { ink, memory });
  void other.game.continueGame();
  await untilOffered(other.seen, 'hm oh');
  expect(cards(other.seen)).toEqual(['card Noon']);
});

test('who leaves while an ending is being written keeps the play that was begun since', async () => {
  const memory = memoryStore();
  const { game, seen, shown } = gameOf([0, 1, 0], { memory });
  let written: (outcome: 'written') => void = () => undefined;
  const writeProfile = vi.fn(() => new Promise<'written'>((done) => (written = done)));
  memory.store.writeProfile = writeProfile;
  void game.newGame();
  await vi.waitFor(() => expect(writeProfile).toHaveBeenCalled());
  void game.newGame();
  await untilOffered(seen, 'go stay');
  await vi.waitFor(() => expect(memory.kept.play).toMatchObject({ log: [] }));
  written('written');
  await new Promise((done) => setTimeout(done, 10));
  expect(memory.kept.play).toMatchObject({ log: [] });
  expect(shown.at(-1)).toEqual({ kind: 'play' });
  expect(game.transcript()).toHaveLength(1);
});

test('a play that ends leaves what another tab has begun since', async () => {
  const memory = memoryStore();
  const one = gameOf([0, 1, 0], { memory });
  const two = gameOf([1, 0], { memory });
  const { writeProfile } = memory.store;
  memory.store.writeProfile = async (profile) => {
    void two.game.newGame();
    await untilOffered(two.seen, 'sit stand');
    return writeProfile(profile);
  };
  await one.game.newGame();
  expect(one.shown.at(-1)).toMatchObject({ kind: 'ending' });
  expect(memory.kept.play).toMatchObject({ log: [{ id: 'stay' }, { id: 'home' }] });
});

test('of two things that wait for the script, only the one that was asked for last comes', async () => {
  const { game, seen, story, shown } = gameOf([0]);
  let arrive: (session: StorySession) => void = () => undefined;
  const openWhole = vi.fn(() => new Promise<StorySession>((done) => (arrive = done)));
  story.openWhole = openWhole;
  void game.newGame();
  await untilOffered(seen, 'home walk');
  void game.returnTo(0, 0);
  await vi.waitFor(() => expect(openWhole).toHaveBeenCalled());
  await game.toTitle();
  arrive(sessionOf(twoScenes));
  await new Promise((done) => setTimeout(done, 10));
  expect(shown.at(-1)).toMatchObject({ kind: 'title' });
});

test('a play that is no more, since another tab has ended it, is not called damaged', async () => {
  const { game, notices, shown } = gameOf([]);
  await game.continueGame();
  expect(notices).toEqual([]);
  expect(shown.at(-1)).toEqual({ kind: 'title', canContinue: false });
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

test('what was set aside and is gone on from stays, also when another has to make room', async () => {
  const memory = memoryStore();
  const { game, seen } = gameOf([0, 0], { memory });
  void game.newGame();
  await untilOffered(seen, 'sit stand');
  const old = structuredClone(memory.kept.play) as SaveGame;
  const others = Array.from({ length: 24 }, (_, index) => ({
    ...old,
    begin: { playthroughs: index + 1, endingsSeen: 0 },
  }));
  for (const [index, save] of others.entries()) memory.kept.asides.set(`aside-${index + 100}`, save);
  void game.load({ aside: 'aside-100' });
  await untilOffered(seen, 'sit stand');
  await vi.waitFor(() => expect(memory.kept.play).toMatchObject({ begin: { playthroughs: 1 } }));
  expect(memory.kept.asides.has('aside-100')).toBe(true);
});
