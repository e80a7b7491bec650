import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { memoizeByText } from './memoizeByText';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first eight base64url characters (48 bits) of the bytes. */
const eightCharacters = (bytes: Uint8Array): string => {
  let out = '';
  for (let bit = 0; bit < 48; bit += 6) {
    const index = bit >> 3;
    const pair = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0);
    out += alphabet[(pair >> (10 - (bit & 7))) & 63];
  }
  return out;
};

/**
 * The name of a line or an option for translations, saves and read marks: the first eight base64url characters of
 * the SHA-256 of the whitespace-normalized text, speaker's name included. Why a line is one static text is told in
 * CONTRIBUTING.md, "How to add a scene".
 */
export const textKey = memoizeByText((line) => eightCharacters(sha256(utf8ToBytes(line.trim().replace(/\s+/g, ' ')))));
