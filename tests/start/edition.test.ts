import { expect, test } from 'vitest';
import { namesOtherScripts } from '../../src/start/edition';

const ours = ['early-HjHQHzDV.js', 'index-DF_7NhP4.js'];
const page = (...scripts: string[]): string =>
  scripts.map((name) => `<script type="module" crossorigin src="./assets/${name}"></script>`).join('\n');

test('a page that names the same scripts is the same edition, in whatever order', () => {
  expect(namesOtherScripts(page(...ours), ours)).toBe(false);
  expect(namesOtherScripts(page(...ours.toReversed()), ours)).toBe(false);
});

test('a page whose scripts have other contents is another edition', () => {
  expect(namesOtherScripts(page('early-HjHQHzDV.js', 'index-Zz_-NhP4.js'), ours)).toBe(true);
});

test('a page of something else, a portal that asks for a password, is none', () => {
  expect(namesOtherScripts('<p>Please log in.</p>', ours)).toBe(false);
  expect(namesOtherScripts(page('login-12345678.js', 'index-12345678.js'), ours)).toBe(false);
});
