import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { readSettings, writeSettings } from '../../src/storage/settingsStore';

afterEach(() => vi.unstubAllGlobals());

/** A storage of the browser that holds this, under whatever name. */
const holding = (text: string | null) => {
  let held = text;
  const setItem = (_: string, next: string): void => {
    held = next;
  };
  vi.stubGlobal('localStorage', { getItem: () => held, setItem });
};

const no = (): never => {
  throw new DOMException('no', 'SecurityError');
};

test('settings are read as they were written', () => {
  holding(null);
  const settings: Settings = { ...defaultSettings, textSize: 200, voice: 'none' };
  writeSettings(settings);
  expect(readSettings()).toEqual(settings);
});

test.each([
  ['nothing', null],
  ['text that is no JSON', '{"textSize":2'],
  ['something else', '[]'],
  ['an empty text', ''],
])('where %s is stored there are the defaults', (_, text) => {
  holding(text);
  expect(readSettings()).toEqual(defaultSettings);
});

test('where storage is blocked, full or not there at all, there are the defaults, and writing does no harm', () => {
  for (const storage of [{ getItem: no, setItem: no }, undefined]) {
    vi.stubGlobal('localStorage', storage);
    expect(readSettings()).toEqual(defaultSettings);
    expect(() => writeSettings(defaultSettings)).not.toThrow();
  }
});
