import { describe, expect, test } from 'vitest';
import { emptyStage, type Stage } from '../../src/core/stage';
import { thingsToNotice } from '../../src/core/thingsToNotice';

const onThePlaza: Stage = {
  ...emptyStage,
  scene: 'way_home',
  place: { id: 'plaza', light: 'dusk' },
  figures: { theodore: { pose: 'walking', anchor: 'walk' } },
};

describe('what can be noticed', () => {
  test('are three things of the place that he walks through', () => {
    expect(thingsToNotice(onThePlaza)).toHaveLength(3);
  });

  test('is nothing while he sits, is not there, or is there in another scene or elsewhere in this', () => {
    expect(thingsToNotice({ ...onThePlaza, figures: { theodore: { pose: 'sitting', anchor: 'walk' } } })).toEqual([]);
    expect(thingsToNotice({ ...onThePlaza, figures: {} })).toEqual([]);
    expect(thingsToNotice({ ...onThePlaza, scene: 'ending_six_hundred_and_forty_one' })).toEqual([]);
    expect(thingsToNotice({ ...onThePlaza, place: { id: 'lift', light: 'evening' } })).toEqual([]);
  });

  test('is nothing under a sheet of paper or a thing seen close', () => {
    expect(thingsToNotice({ ...onThePlaza, sheet: 'letter' })).toEqual([]);
    expect(thingsToNotice({ ...onThePlaza, insert: 'box' })).toEqual([]);
  });
});
