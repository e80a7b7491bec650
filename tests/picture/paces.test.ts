import { describe, expect, test } from 'vitest';
import { FrozenPace } from '../../src/picture/pace/FrozenPace';
import { MovingPace } from '../../src/picture/pace/MovingPace';
import { demandsOf } from '../../src/picture/pace/quality';
import { StillPace } from '../../src/picture/pace/StillPace';

const quiet = { isMeasuring: false, isBusy: false, isAlive: false, isReduced: false, idle: 1 };

describe('a picture that moves', () => {
  const pace = new MovingPace(demandsOf.light);

  test('draws often while something asked for is on its way, and seldom for air and lamps', () => {
    expect(pace.rate({ ...quiet, isBusy: true, isAlive: true })).toBe(30);
    expect(pace.rate({ ...quiet, isAlive: true })).toBe(12);
    expect(pace.rate(quiet)).toBe(0);
  });

  test('as often as it can while the machine is measured', () => {
    expect(pace.rate({ ...quiet, isMeasuring: true })).toBe(60);
  });

  test('falls asleep when nobody stirs, and wakes when somebody does', () => {
    expect(pace.rate({ ...quiet, isAlive: true, idle: 21 })).toBe(0);
    expect(pace.drawsStir(21)).toBe(true);
    expect(pace.drawsStir(1)).toBe(false);
    expect(pace.rate({ ...quiet, isBusy: true, idle: 21 })).toBe(30);
  });

  test('with reduced motion moves only what was asked for', () => {
    expect(pace.rate({ ...quiet, isAlive: true, isReduced: true })).toBe(0);
    expect(pace.rate({ ...quiet, isBusy: true, isReduced: true })).toBe(30);
    expect(pace.share({ seconds: 0.1, isReduced: true })).toEqual({ passes: 0.1, isHeld: false, breathes: false });
  });

  test('draws a frame for each stage, line and end of a line', () => {
    expect(pace.isInstant).toBe(false);
    expect([pace.drawsStage(), pace.drawsSpeech(), pace.drawsHush]).toEqual([true, true, true]);
    expect([pace.drawsPointer(true), pace.drawsPointer(false)]).toEqual([true, false]);
  });
});

describe('a picture that stands still', () => {
  const waited: string[] = [];
  const pace = new StillPace({ whenIdle: async () => void waited.push('idle') });

  test('draws nothing unless it is asked, except to be measured', () => {
    expect(pace.rate({ ...quiet, isBusy: true, isAlive: true })).toBe(0);
    expect(pace.rate({ ...quiet, isMeasuring: true })).toBe(60);
    expect(pace.drawsStir()).toBe(false);
  });

  test('draws a stage only when it looks otherwise and its place is there', () => {
    expect(pace.drawsStage({ isNew: true, isWaiting: false })).toBe(true);
    expect(pace.drawsStage({ isNew: true, isWaiting: true })).toBe(false);
    expect(pace.drawsStage({ isNew: false, isWaiting: false })).toBe(false);
  });

  test('draws a line when it is seen, and never its end', () => {
    expect([pace.drawsSpeech(true), pace.drawsSpeech(false), pace.drawsHush]).toEqual([true, false, false]);
  });

  test('shows everything where it was going, and no time passes', () => {
    expect(pace.isInstant).toBe(true);
    expect(pace.share()).toEqual({ passes: 0, isHeld: true, breathes: false });
  });

  test('does what no press has asked for in a lull', async () => {
    await pace.whenFree();
    expect(waited).toEqual(['idle']);
  });
});

test('a clock that stands holds all that was asked for, and breathes as at that moment', () => {
  const pace = new FrozenPace(demandsOf.full);
  expect(pace.share({ seconds: 0.1, isReduced: false })).toEqual({ passes: 0, isHeld: true, breathes: true });
  expect(pace.rate()).toBe(0);
});
