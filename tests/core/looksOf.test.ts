import { describe, expect, test } from 'vitest';
import { looksOf } from '../../src/core/looksOf';
import { emptyStage, type Stage } from '../../src/core/stage';

const onThePlaza: Stage = {
  ...emptyStage,
  scene: 'way_home',
  place: { id: 'plaza', light: 'dusk' },
  figures: { theodore: { pose: 'walking', anchor: 'walk' } },
};

describe('what can be noticed', () => {
  test('are three things of the place that he walks through', () => {
    expect(looksOf(onThePlaza)).toHaveLength(3);
  });

  test('is nothing while he sits, is not there, or is there in another scene or elsewhere in this', () => {
    expect(looksOf({ ...onThePlaza, figures: { theodore: { pose: 'sitting', anchor: 'walk' } } })).toEqual([]);
    expect(looksOf({ ...onThePlaza, figures: {} })).toEqual([]);
    expect(looksOf({ ...onThePlaza, scene: 'ending_six_hundred_and_forty_one' })).toEqual([]);
    expect(looksOf({ ...onThePlaza, place: { id: 'lift', light: 'evening' } })).toEqual([]);
  });

  test('is nothing under a sheet of paper or a thing seen close', () => {
    expect(looksOf({ ...onThePlaza, sheet: 'letter' })).toEqual([]);
    expect(looksOf({ ...onThePlaza, insert: 'box' })).toEqual([]);
  });
});
