import { type Declared, declaredIn } from './declaredIn';
import type { Entry } from './readGlossary';

const lowered = (name: string): string => name.toLowerCase();

const homeProblems = ({ word, name, file }: Entry, files: ReadonlyMap<string, readonly Declared[]>): string[] =>
  files.get(file)?.some((declared) => declared.name === name)
    ? []
    : [`glossary: ${file} declares no ${name}, which it has for "${word}"`];

/** Whether others would take it for the word: its very name, whatever its capitals, or what the glossary calls it. */
const isCalled = ({ word, name }: Entry, declared: Declared): boolean =>
  declared.name === name || lowered(declared.name) === word.replaceAll(' ', '');

const secondMeanings = (entry: Entry, files: ReadonlyMap<string, readonly Declared[]>): string[] =>
  [...files].flatMap(([file, all]) =>
    all
      .filter((declared) => declared.isExported && isCalled(entry, declared))
      .filter((declared) => file !== entry.file || declared.name !== entry.name)
      .map(({ name, line }) => `${file}:${line} ${name}: "${entry.word}" is ${entry.name} of ${entry.file}`),
  );

const twice = (entries: readonly Entry[]): string[] =>
  entries
    .filter(({ word }, index) => entries.findIndex((other) => other.word === word) !== index)
    .map(({ word }) => `glossary: "${word}" stands twice`);

/** Words that have no home, and exported declarations that would give one of them a second meaning. */
export const judgeGlossary = (entries: readonly Entry[], texts: ReadonlyMap<string, string>): readonly string[] => {
  const files = new Map([...texts].map(([file, text]) => [file, declaredIn(file, text)]));
  return [
    ...twice(entries),
    ...entries.flatMap((entry) => [...homeProblems(entry, files), ...secondMeanings(entry, files)]),
  ];
};
