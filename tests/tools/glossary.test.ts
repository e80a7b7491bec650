import { expect, test } from 'vitest';
import { judgeGlossary } from '../../tools/glossary/judgeGlossary';
import { readGlossary } from '../../tools/glossary/readGlossary';

const table = [
  '## Glossary',
  '',
  '| word | where | meaning |',
  '| --- | --- | --- |',
  '| turn | `Turn` in `src/turn.ts` | what happens between two choices |',
  '| scene | `SceneId` in `src/catalog.ts` | a knot |',
  '',
  '## Style',
  '| beat | `Beat` in `src/turn.ts` | of another table |',
].join('\n');

const home = { 'src/turn.ts': 'export interface Turn {}', 'src/catalog.ts': 'export type SceneId = string;' };

/** What is wrong when these files are there too, or instead. */
const wrong = (planted: Readonly<Record<string, string>> = {}): readonly string[] =>
  judgeGlossary(readGlossary(table), new Map(Object.entries({ ...home, ...planted })));

test('reads the table under its heading, and no other', () =>
  expect(readGlossary(table)).toEqual([
    { word: 'turn', name: 'Turn', file: 'src/turn.ts' },
    { word: 'scene', name: 'SceneId', file: 'src/catalog.ts' },
  ]));

test('one home for each word is as it should be', () => expect(wrong()).toEqual([]));

test.each([
  ['a type', 'export type Turn = 1;', 'Turn'],
  ['an interface', 'export interface Turn {}', 'Turn'],
  ['a class', '// one line above\nexport class Turn {}', 'Turn'],
  ['a component', 'export const Turn = () => null;', 'Turn'],
  ['a function', 'export function turn() {}', 'turn'],
  ['a value', 'export const turn = 1;', 'turn'],
  ['a value taken out of another', 'export const { a: turn } = b;', 'turn'],
  ['what has only got the name', 'class A {}\nexport { A as Turn };', 'Turn'],
])('%s of the same name is refused', (_, text, name) => {
  const line = text.includes('\n') ? 2 : 1;
  expect(wrong({ 'tools/planted.ts': text })).toEqual([
    `tools/planted.ts:${line} ${name}: "turn" is Turn of src/turn.ts`,
  ]);
});

test('a word stands for the word itself, and for what TypeScript calls it', () => {
  expect(wrong({ 'src/planted.ts': 'export class Scene {}' })).toHaveLength(1);
  expect(wrong({ 'src/planted.ts': 'export type SceneId = 1;' })).toHaveLength(1);
  expect(wrong({ 'src/catalog.ts': 'export type SceneId = 1; export const scene = 1;' })).toHaveLength(1);
});

test('what stays in its file, or has a longer name, may be called so', () =>
  expect(
    wrong({ 'src/planted.ts': 'const turn = 1; interface Scene {} export type TurnList = 1; export const turns = 1;' }),
  ).toEqual([]));

test('a word whose file does not declare it is refused', () =>
  expect(wrong({ 'src/turn.ts': '' })).toEqual(['glossary: src/turn.ts declares no Turn, which it has for "turn"']));

test('a word that stands twice is refused', () =>
  expect(judgeGlossary([...readGlossary(table), ...readGlossary(table)], new Map(Object.entries(home)))).toContain(
    'glossary: "turn" stands twice',
  ));
