import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { LevelChoice } from '../../src/picture/pace/LevelChoice';
import type { Level } from '../../src/picture/pace/quality';

/** The levels that are told while `play` chooses and draws; a machine that is measured turns out as `measured`. */
const levelsOf = (guess: Level, measured: Level, play: (choice: LevelChoice) => void): Level[] => {
  const told: Level[] = [];
  let isRunning = false;
  const measurement = {
    get isRunning() {
      return isRunning;
    },
    begin: () => {
      isRunning = true;
    },
    add: () => (isRunning ? measured : null),
  };
  play(
    new LevelChoice(
      guess,
      (level) => told.push(level),
      () => measurement,
    ),
  );
  return told;
};

const auto = { ...defaultSettings, quality: 'auto' } as const;

test('on auto the guess is told at once, and what was measured when a place was in sight', () => {
  const told = levelsOf('full', 'still', (choice) => {
    choice.choose(auto);
    choice.count(1);
    choice.begin();
    choice.count(2);
    choice.count(3);
  });
  expect(told).toEqual(['full', 'still']);
});

test('what draws without a graphics card is never measured up to full', () => {
  const told = levelsOf('light', 'full', (choice) => {
    choice.choose(auto);
    choice.begin();
    choice.count(1);
  });
  expect(told).toEqual(['light', 'light']);
});

test('a chosen level is told, and no machine is measured then', () => {
  const told = levelsOf('full', 'still', (choice) => {
    choice.choose({ ...defaultSettings, quality: 'light' });
    choice.begin();
    expect(choice.isMeasuring).toBe(false);
    choice.count(1);
    choice.choose({ ...defaultSettings, quality: 'full' });
  });
  expect(told).toEqual(['light', 'full']);
});
