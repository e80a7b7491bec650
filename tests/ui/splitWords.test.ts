import { expect, test } from 'vitest';
import { planSpeech } from '../../src/core/speech';
import { splitWords } from '../../src/ui/words/splitWords';

const manner = { speed: 30, toned: false, mood: 'none', samantha: 'none' } as const;
const lines = ['One window over there is still lit.', '…something. Three— no, “four”?', '…', 'well-known 3.5'];

test('words together are the line, and none is lost', () => {
  for (const text of lines) {
    const { marks } = planSpeech(text, manner);
    expect(
      splitWords(text, marks)
        .map((word) => word.text)
        .join(''),
    ).toBe(text);
  }
});

test('the first word is out at once, and no word before the one that it follows', () => {
  for (const text of lines) {
    for (const toned of [true, false]) {
      const { marks, duration } = planSpeech(text, { ...manner, toned });
      const times = splitWords(text, marks).map((word) => word.at);
      expect(times[0]).toBe(0);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(duration);
    }
  }
});

test('a word after a comma waits for the pause', () => {
  const { marks } = planSpeech('Yes, I know', manner);
  const [, second, third] = splitWords('Yes, I know', marks).map((word) => word.at);
  expect(second).toBeGreaterThan(0.3);
  expect((third ?? 0) - (second ?? 0)).toBeLessThan(0.1);
});
