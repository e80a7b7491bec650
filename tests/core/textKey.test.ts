import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textKey } from '../../src/core/textKey';

const byNode = (text: string): string =>
  createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('base64url').slice(0, 8);

test('a key is the first eight base64url characters of the SHA-256 of the normalized line', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => textKey(text) === byNode(text)));
});

test('white space around and within a line does not change its key', () => {
  expect(textKey('  AMY:  Made soup. ')).toBe(textKey('AMY: Made soup.'));
});
