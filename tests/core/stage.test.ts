import { expect, test } from 'vitest';
import { type Change, parseDirection } from '../../src/core/direction';
import { afterBeats, afterLine, applyChanges, emptyStage, newSourceOf, sourceOf } from '../../src/core/stage';

const after = (...tags: string[]) =>
  applyChanges(
    emptyStage,
    tags.map((tag) => parseDirection(tag) as Change),
  );

test('a new scene empties the stage but lets music and ambience go on', () => {
  const stage = after(
    'place: office day',
    'figure: paul standing at front_desk',
    'music: first_light',
    'ambience: office',
    'scene: way_home',
  );
  expect(stage).toEqual({ ...emptyStage, scene: 'way_home', music: 'first_light', ambience: 'office' });
});

test('another light in the same place keeps who is there', () => {
  const stage = after(
    'place: office day',
    'figure: theodore sitting at desk',
    'camera: desk 1.2',
    'place: office evening',
  );
  expect(stage.figures.theodore).toEqual({ pose: 'sitting', anchor: 'desk' });
  expect(stage.camera).toEqual({ anchor: 'desk', zoom: 1.2 });
});

test('another place leaves everybody behind', () => {
  const stage = after('place: office day', 'figure: theodore sitting at desk', 'camera: desk 1.2', 'place: train dusk');
  expect(stage.figures).toEqual({});
  expect(stage.camera).toBeNull();
});

test('a figure can leave and others stay', () => {
  const stage = after(
    'place: lift evening',
    'figure: amy standing at middle',
    'figure: charles standing at right',
    'figure: amy none',
  );
  expect(Object.keys(stage.figures)).toEqual(['charles']);
});

test('applying the same changes twice gives the same stage', () => {
  const tags = ['place: train dusk', 'figure: theodore sitting at seat', 'presence: curious', 'sheet: letter'];
  expect(after(...tags, ...tags)).toEqual(after(...tags));
});

test('a thing seen close is put away by another place and by a new scene', () => {
  expect(after('place: apartment night', 'insert: box').insert).toBe('box');
  expect(after('place: apartment night', 'insert: box', 'insert: none').insert).toBe('none');
  expect(after('place: apartment night', 'insert: box', 'place: office day').insert).toBe('none');
  expect(after('place: apartment night', 'insert: box', 'scene: inbox').insert).toBe('none');
});

test('a speaker is heard from where it was said until that is taken back, or the scene ends', () => {
  const amy = { speaker: 'amy' } as const;
  const heard = (...tags: string[]) => sourceOf(after('from: amy next_room', ...tags), amy);
  expect(heard()).toBe('next_room');
  expect(heard('place: apartment late', 'from: charles next_room')).toBe('next_room');
  expect(heard('from: amy phone')).toBe('phone');
  expect(heard('from: amy none')).toBeNull();
  expect(heard('scene: inbox')).toBeNull();
  expect(sourceOf(after('from: amy next_room'), { speaker: 'charles' })).toBeNull();
  expect(sourceOf(after('from: amy next_room'), { speaker: null })).toBeNull();
});

test('from where is news with the speaker’s first line from there, and not again until it changes', () => {
  const amy = { speaker: 'amy' } as const;
  const set = after('from: amy next_room');
  expect(newSourceOf(set, amy)).toBe('next_room');
  expect(newSourceOf(afterLine(set, { speaker: 'charles' }), amy)).toBe('next_room');
  const told = afterLine(set, amy);
  expect(newSourceOf(told, amy)).toBeNull();
  expect(sourceOf(told, amy)).toBe('next_room');
  const then = (...tags: string[]) =>
    newSourceOf(
      applyChanges(
        told,
        tags.map((tag) => parseDirection(tag) as Change),
      ),
      amy,
    );
  expect(then('from: amy next_room')).toBeNull();
  expect(then('from: amy phone')).toBe('phone');
  expect(then('from: amy none', 'from: amy next_room')).toBe('next_room');
});

test('several beats leave the stage of their changes, with what their lines have told', () => {
  const beat = { text: 'Who’s up?', key: '', speaker: 'amy', cues: [], changes: [parseDirection('from: amy door')] };
  const stage = afterBeats(emptyStage, [beat as Parameters<typeof afterBeats>[1][number]]);
  expect(stage).toEqual({ ...emptyStage, from: { amy: { source: 'door', isTold: true } } });
});

test('a card stays on the stage until the next one, or the next scene', () => {
  expect(after('card: Noon').card).toBe('Noon');
  expect(after('card: Noon', 'place: office day').card).toBe('Noon');
  expect(after('card: Noon', 'card: Tuesday').card).toBe('Tuesday');
  expect(after('card: Noon', 'scene: inbox').card).toBeNull();
});

test('a hum stays while the place stays, in any light, and is left behind with it', () => {
  const home = ['place: apartment night', 'hum: fridge'] as const;
  expect(after(...home, 'place: apartment late').hum).toBe('fridge');
  expect(after(...home, 'place: plaza dusk').hum).toBe('none');
  expect(after(...home, 'scene: os1').hum).toBe('none');
});
