import { expect, test } from 'vitest';
import { commentsOnly } from '../../tools/citations/commentsOnly';
import { judgeCitations } from '../../tools/citations/judgeCitations';

const handbook = ['# The handbook', '', '## The economy (story/state.ink)', '', '**Set aside.** What is kept.', ''];

const kept: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': handbook.join('\n'),
  'docs/people.md': '# The people, and how each is heard\n',
  'src/core/play.ts': '',
  'src/ui/menus/Keys.tsx': '',
  'story/act1/letter.ink': '',
};

/** What is wrong with this text, standing in this file. */
const wrong = (text: string, file = 'src/planted.ts'): string[] => {
  const files = { ...kept, [file]: text };
  const library = {
    files: Object.keys(files),
    read: (name: string) => files[name as keyof typeof files] ?? '',
    written: ['docs/gallery-out/'],
    scripts: ['check'],
  };
  return judgeCitations(library, file).map((problem) => problem.replace(' cites what is not there', ''));
};

test.each([
  ['a file by its path', '// see src/core/play.ts and tools, in story/act1/', []],
  ['a path that is not there', '// see src/core/plays.ts', ['src/planted.ts:1: src/core/plays.ts']],
  ['a folder that is not there', '// all of src/scenes', ['src/planted.ts:1: src/scenes']],
  ['a file by its name, or the end of its path', '// play.ts, menus/Keys.tsx, (letter.ink).', []],
  ['a name that no file has', 'let x;\n// as art.ts has it', ['src/planted.ts:2: art.ts']],
  ['the end of a path that no file has', '// as words/Keys.tsx', ['src/planted.ts:1: words/Keys.tsx']],
  ['a name that stands for any', '// story/actN/NAME.ink, src/*/play.ts, src/<room>/play.ts', []],
  ['any name, where no file is like it', '// docs/NAME.ink', ['src/planted.ts:1: docs/NAME.ink']],
  ['what a tool writes', '// in docs/gallery-out/', []],
  ['modules and addresses', '// virtual:story/whole, https://example.org/src/a.ts', []],
  ['a section', '// CONTRIBUTING.md, "The economy", and “Set aside” in CONTRIBUTING', []],
  ['a section with a comma', '// (docs/people.md, "The people, and how each is heard")', []],
  ['a section that is not there', '// CONTRIBUTING, “The weather”', ['src/planted.ts:1: CONTRIBUTING, “The weather”']],
  ['one that another document has', '// "The economy" in people.md', ['src/planted.ts:1: "The economy" in people.md']],
  [
    'a citation that goes over a line',
    '/**\n * As in CONTRIBUTING.md,\n * "The weather".\n */',
    ['src/planted.ts:2: CONTRIBUTING.md, "The weather"'],
  ],
  [
    'a document that is no file',
    '// (architecture, "One static text")',
    ['src/planted.ts:1: architecture, "One static text"'],
  ],
  ['what is kept elsewhere', '// mends issue 3', ['src/planted.ts:1: issue 3']],
  ['a script', '// npm run check, not npm run weather', ['src/planted.ts:1: npm run weather']],
])('%s', (_, text, problems) => expect(wrong(text)).toEqual(problems));

test('only comments cite', () => {
  expect(wrong('const a = "src/gone.ts"; const b = `// gone.ts`; // src/gone.ts')).toHaveLength(1);
  expect(wrong('a { background: url(src/gone.ts) } /* src/gone.ts */', 'planted.css')).toHaveLength(1);
  expect(wrong('A line of src/gone.ts\n// src/gone.ts', 'planted.ink')).toHaveLength(1);
  expect(wrong('name = "src/gone.ts"  # src/gone.ts', 'planted.py')).toHaveLength(1);
});

test('a document cites with all its text, and its links lead somewhere', () => {
  expect(wrong('[a](../src/core/play.ts) [b](people.md) [c](https://example.org)', 'docs/planted.md')).toEqual([]);
  expect(wrong('## Here\n[a](#here)', 'docs/planted.md')).toEqual([]);
  expect(wrong('\n[a](gone.md)', 'docs/planted.md')).toEqual([
    'docs/planted.md:2: gone.md',
    'docs/planted.md:2: ](gone.md)',
  ]);
  expect(wrong('[a](people.md#gone)', 'docs/planted.md')).toEqual(['docs/planted.md:1: ](people.md#gone)']);
});

test('what stands where in a file stays', () => {
  const text = 'let a = 1; // one\n/* two */ let b;';
  expect(commentsOnly(text, 'a.ts')).toHaveLength(text.length);
  expect(commentsOnly(text, 'a.ts').indexOf('two')).toBe(text.indexOf('two'));
});
