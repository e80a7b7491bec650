import { expect, test } from 'vitest';
import { charactersPerSecond, decodeSettings, defaultSettings, type Settings } from '../../src/core/settings';

const chosen: Settings = {
  textSize: 150,
  textSpeed: 'quick',
  font: 'dyslexic',
  plate: true,
  auto: true,
  quality: 'light',
  motion: 'reduced',
  volumes: { master: 0.5, music: 0, ambience: 0.25, effects: 1, samantha: 0.75 },
  voice: 'none',
};

test('what the player has set comes back as it was', () => {
  expect(decodeSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test.each([[null], [undefined], ['quick'], [7], [true]])('%s is no settings: all defaults', (data) => {
  expect(decodeSettings(data)).toEqual(defaultSettings);
});

test.each([
  ['textSize', 130],
  ['textSize', '150'],
  ['textSpeed', 'hurried'],
  ['font', null],
  ['plate', 'yes'],
  ['auto', 1],
  ['quality', 'best'],
  ['motion', false],
  ['volumes', 0.5],
  ['voice', 'words'],
] as const)('a field that cannot be read falls back alone: %s %s', (name, value) => {
  expect(decodeSettings({ ...chosen, [name]: value })).toEqual({ ...chosen, [name]: defaultSettings[name] });
});

test('of the volumes, too, each falls back alone: beyond its ends, missing, or no number', () => {
  for (const volume of [-0.1, 1.1, '1', null, undefined, Number.NaN]) {
    const volumes = { ...chosen.volumes, music: volume };
    expect(decodeSettings({ ...chosen, volumes }).volumes, String(volume)).toEqual({
      ...chosen.volumes,
      music: defaultSettings.volumes.music,
    });
  }
});

test('settings of an older edition keep what they have, and what a newer one knows beside is left out', () => {
  expect(decodeSettings({ textSize: 200 })).toEqual({ ...defaultSettings, textSize: 200 });
  expect(decodeSettings({ ...chosen, captions: true })).toEqual(chosen);
});

test('the speeds of text are in the order of their names', () => {
  const { slow, natural, quick, instant } = charactersPerSecond;
  expect([slow, natural, quick, instant]).toEqual([slow, natural, quick, instant].sort((a, b) => a - b));
});
