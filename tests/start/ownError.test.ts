import { expect, test } from 'vitest';
import { isOwnError } from '../../src/start/ownError';

const home = 'https://her.example/play/assets/';

const errorOf = (name: string, message: string, stack: string | undefined): Error =>
  Object.defineProperties(new Error(message), { name: { value: name }, stack: { value: stack } });

const chromium = [
  [
    'thrown by us',
    'Error',
    'planted',
    'Error: planted\n    at plain (https://her.example/play/assets/first-abcDEF12.js:3:26)\n    at https://her.example/play/assets/first-abcDEF12.js:4:7',
    true,
  ],
  [
    'thrown in a native function that we called',
    'SyntaxError',
    "Expected property name or '}' in JSON at position 1 (line 1 column 2)",
    "SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)\n    at JSON.parse (<anonymous>)\n    at https://her.example/play/assets/first-abcDEF12.js:6:12",
    true,
  ],
  [
    'thrown by us, with words that look like a frame',
    'TypeError',
    'in a callback\n    at nothing (https://else.where/x.js:1:1)',
    'TypeError: in a callback\n    at nothing (https://else.where/x.js:1:1)\n    at https://her.example/play/assets/first-abcDEF12.js:5:33\n    at Array.forEach (<anonymous>)',
    true,
  ],
  [
    'thrown after an await',
    'Error',
    'async',
    'Error: async\n    at async https://her.example/play/assets/first-abcDEF12.js:9:1',
    true,
  ],
  [
    'a rejection of the browser’s that we asked for',
    'AbortError',
    'signal is aborted without reason',
    'AbortError: signal is aborted without reason\n    at https://her.example/play/assets/first-abcDEF12.js:11:41',
    true,
  ],
  [
    'an extension’s, though we called it',
    'Error',
    'no',
    'Error: no\n    at hook (chrome-extension://abcdefghijklmnop/content.js:1:20)\n    at play (https://her.example/play/assets/index-abcDEF12.js:1:9)',
    false,
  ],
  [
    'another script’s of the same server',
    'Error',
    'no',
    'Error: no\n    at https://her.example/portal/assets/banner.js:1:2',
    false,
  ],
  ['without frames', 'AbortError', 'The operation was aborted.', 'AbortError: The operation was aborted.', false],
  ['typed into the console', 'Error', 'planted', 'Error: planted\n    at <anonymous>:2:11', false],
] as const;

const firefox = [
  [
    'thrown by us',
    'Error',
    'planted',
    'plain@https://her.example/play/assets/first-abcDEF12.js:3:26\n@https://her.example/play/assets/first-abcDEF12.js:4:7\n',
    true,
  ],
  [
    'a refusal of the storage that we asked',
    'QuotaExceededError',
    'The quota has been exceeded.',
    '@https://her.example/play/assets/first-abcDEF12.js:10:20\n',
    true,
  ],
  [
    'an extension’s',
    'Error',
    'no',
    'hook@moz-extension://0f0e0d0c-1111-2222-3333-444455556666/content.js:1:20\nplay@https://her.example/play/assets/index-abcDEF12.js:1:9\n',
    false,
  ],
  ['without frames', 'EncodingError', 'Invalid image request.', '', false],
] as const;

const webkit = [
  [
    'thrown by us',
    'Error',
    'planted',
    'plain@https://her.example/play/assets/first-abcDEF12.js:3:35\nmodule code@https://her.example/play/assets/first-abcDEF12.js:4:12',
    true,
  ],
  [
    'thrown in a native function that we called',
    'TypeError',
    'Array.prototype.map callback must be a function',
    'map@[native code]\nmodule code@https://her.example/play/assets/first-abcDEF12.js:8:14',
    true,
  ],
  ['an extension’s', 'Error', 'no', 'hook@webkit-masked-url://hidden/:1:20\nglobal code@[native code]', false],
  ['without a stack', 'AbortError', 'The operation was aborted.', undefined, false],
] as const;

const stacks = [
  ...chromium.map((row) => ['Chromium', ...row] as const),
  ...firefox.map((row) => ['Firefox', ...row] as const),
  ...webkit.map((row) => ['WebKit', ...row] as const),
];

test.each(stacks)('%s: %s', (_browser, _what, name, message, stack, isOurs) => {
  expect(isOwnError(errorOf(name, message, stack), home)).toBe(isOurs);
});

test.each([
  undefined,
  null,
  'ResizeObserver loop completed with undelivered notifications.',
  { stack: `at ${home}x.js:1:1` },
])('what is no error is nobody’s: %s', (reason) => expect(isOwnError(reason, home)).toBe(false));
