import { describe, expect, test } from 'vitest';
import { looksOf } from '../../src/core/looksOf';
import { emptyStage, type Stage } from '../../src/core/stage';

const onThePlaza: Stage = {
  ...emptyStage,
  place: { id: 'plaza', light: 'dusk' },
  figures: { theodore: { pose: 'walking', anchor: 'walk' } },
};

describe('what can be noticed', () => {
  test('are three things of the place that he walks through', () => {
    expect(looksOf(onThePlaza)).toHaveLength(3);
  });

  test('is nothing while he sits, is not there, or is in a place for staying', () => {
    expect(looksOf({ ...onThePlaza, figures: { theodore: { pose: 'sitting', anchor: 'walk' } } })).toEqual([]);
    expect(looksOf({ ...onThePlaza, figures: {} })).toEqual([]);
    expect(looksOf({ ...onThePlaza, place: { id: 'office', light: 'day' } })).toEqual([]);
  });

  test('is nothing under a sheet of paper or a thing seen close', () => {
    expect(looksOf({ ...onThePlaza, sheet: 'letter' })).toEqual([]);
    expect(looksOf({ ...onThePlaza, insert: 'box' })).toEqual([]);
  });
});
