import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beatsUpTo,
  beginPlay,
  choose,
  firstPlay,
  logOf,
  type Play,
  replay,
  rewind,
  sheetAt,
  stageAt,
} from '../../src/core/play';
import { decodeSave, type SaveGame } from '../../src/core/saveGame';
import { sessionOf, twoScenes } from '../fixtures/story';

const save = (play: Play, changed: Partial<SaveGame> = {}): SaveGame => ({
  format: 1,
  storyHash: 'one',
  begin: play.begin,
  log: logOf(play),
  at: { turn: play.turns.length - 1, beat: 0 },
  label: { scene: null, lastLine: '', savedAt: 0 },
  ...changed,
});

const playOf = (ink: string, ...picks: number[]) => {
  const session = sessionOf(ink);
  const play = picks.reduce((before, pick) => choose(session, before, pick), beginPlay(session, firstPlay));
  return { session, play };
};

const texts = (play: Play): string[] => play.turns.flatMap(({ turn }) => turn.beats.map(({ text }) => text));

test('a save is replayed to the very same play', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1), { maxLength: 3 }), (picks) => {
      const { play } = playOf(twoScenes, ...picks);
      const again = replay(sessionOf(twoScenes), save(play), 'one');
      expect(again.restored).toBe('same');
      expect(again.play).toEqual(play);
    }),
  );
});

test('the cursor of a save is kept, and held to the beats that there are', () => {
  const { play } = playOf(twoScenes, 0);
  expect(replay(sessionOf(twoScenes), save(play, { at: { turn: 1, beat: 1 } }), 'one').at).toEqual({
    turn: 1,
    beat: 1,
  });
  expect(replay(sessionOf(twoScenes), save(play, { at: { turn: 99, beat: 99 } }), 'one').at).toEqual({
    turn: 1,
    beat: 1,
  });
});

test('a save of an older script whose choices still agree is moved', () => {
  const { play } = playOf(twoScenes, 0, 1);
  const edited = twoScenes.replace('AMY: Two.', 'AMY: Two and a half.');
  const { restored, play: moved } = replay(sessionOf(edited), save(play), 'two');
  expect(restored).toBe('moved');
  expect(texts(moved)).toContain('Two and a half.');
});

test('a choice inserted above the saved one does not lead elsewhere', () => {
  const { play } = playOf(twoScenes, 1);
  const edited = twoScenes.replace('+ [Go on.', '+ [Sing. # id: sing]\n    La.\n+ [Go on.');
  const { restored, play: moved } = replay(sessionOf(edited), save(play), 'two');
  expect(restored).toBe('moved');
  expect(texts(moved)).toContain('Three.');
});

test('where the old choice is gone, play goes on from the start of its scene, with what was reached', () => {
  const { play } = playOf(twoScenes, 0, 0, 0);
  const edited = twoScenes.replace('[Sit. # id: sit]', '[Kneel. # id: kneel]');
  const { restored, at, play: moved } = replay(sessionOf(edited), save(play), 'two');
  expect(restored).toBe('scene_start');
  expect(moved.turns[at.turn]?.turn.beats[at.beat]?.text).toBe('Five.');
  expect(logOf(moved).map(({ id }) => id)).toEqual(['go', 'home']);
});

test('an id that is offered in another scene, or with other words, is not taken for the saved one', () => {
  const { play } = playOf(twoScenes, 0);
  for (const entry of [
    { scene: 'os1', id: 'go', key: logOf(play)[0]?.key ?? '' },
    { scene: 'letter', id: 'go', key: 'other' },
  ]) {
    const foreign = save(play, { log: [entry as SaveGame['log'][number]] });
    expect(replay(sessionOf(twoScenes), foreign, 'one').restored).toBe('scene_start');
  }
});

test('rewinding brings back the turn, its choices and the variables', () => {
  const { session, play } = playOf(twoScenes, 0, 0, 1);
  const back = rewind(session, play, 1);
  expect(session.variable('warmth')).toBe(0);
  expect(choose(session, back, 1).turns.at(-1)?.choice?.id).toBe('walk');
});

test('the stage at a line is what all changes up to it have made', () => {
  const { play } = playOf(twoScenes, 0, 0);
  expect(stageAt(play, { turn: 0, beat: 1 }).place).toEqual({ id: 'office', light: 'day' });
  expect(stageAt(play, { turn: 2, beat: 1 })).toMatchObject({ scene: 'way_home', place: { id: 'train' } });
});

test('the open sheet holds the letter lines since it was opened', () => {
  const ink =
    'LETTER: Old.\n# sheet: letter\nHe writes.\nLETTER: Dear Walter,\nTHEODORE: Hm.\nLETTER: the kettle.\n-> END';
  const { play } = playOf(ink);
  expect(sheetAt(play, { turn: 0, beat: 9 }).map(({ text }) => text)).toEqual(['Dear Walter,', 'the kettle.']);
  expect(beatsUpTo(play, { turn: 0, beat: 1 }).map(({ text }) => text)).toEqual(['Old.', 'He writes.']);
});

test('what is not a save of ours is refused and says why', () => {
  const good = save(playOf(twoScenes, 0).play);
  expect(decodeSave(good)).toEqual({ save: good });
  expect(decodeSave({ ...good, format: 2 })).toEqual({ refused: 'foreign' });
  for (const bad of [null, 'text', 7, {}, [], { ...good, log: [{ id: 7 }] }, { ...good, at: { turn: -1, beat: 0 } }]) {
    expect(decodeSave(bad)).toEqual({ refused: 'broken' });
  }
});

test('no data at all makes decoding or replaying throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const decoded = decodeSave(data);
      expect('refused' in decoded || 'save' in decoded).toBe(true);
    }),
  );
});

test('a truncated save is refused at every length', () => {
  const text = JSON.stringify(save(playOf(twoScenes, 0, 0).play));
  for (let length = 0; length < text.length; length += 7) {
    const cut = text.slice(0, length);
    expect(decodeSave(cut)).toEqual({ refused: 'broken' });
  }
});
