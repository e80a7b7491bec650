import { expect, test } from 'vitest';
import { type Change, parseDirection } from '../../src/core/direction';
import { applyChanges, emptyStage } from '../../src/core/stage';

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
