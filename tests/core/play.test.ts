import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beatsUpTo,
  beginPlay,
  choose,
  firstPlay,
  logOf,
  type Play,
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
