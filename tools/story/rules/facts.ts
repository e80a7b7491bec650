import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DirectionError, type Fact, isFact, parseDirection } from '../../../src/core/direction';
import type { Problem } from '../compile';
import type { ScriptTag } from '../readScript';
import { type Manuscript, problemAt, type Rule } from './rule';

/** Something that a play tells and needs. */
export interface ListedFact {
  readonly id: string;
  /** What a player then knows. */
  readonly sentence: string;
  /** Once told, it is owed a last beat (`# pays:`) before the play ends. */
  readonly debt: boolean;
  readonly line: number;
}

export interface FactList {
  readonly entries: readonly ListedFact[];
  readonly problems: readonly Problem[];
  /** As it stands in its file. */
  readonly text: string;
}

const entryPattern = /^(debt\s+)?([a-z][a-z0-9_]*):\s+(\S.*)$/;
const listName = 'facts.txt';

/** The list lies beside the main file. */
export const factsFile = (mainFile: string): string => join(dirname(mainFile), listName);

const problem = (line: number, message: string): Problem => ({ file: listName, line, message });

/** Reads a list file: `id: sentence` or `debt id: sentence`; `//` begins a remark. A file that is not there is empty. */
export const readFacts = (file: string): FactList => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const entries: ListedFact[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '' || written.startsWith('//')) continue;
    const [, debt, id, sentence] = entryPattern.exec(written) ?? [];
    const first = entries.find((entry) => entry.id === id);
    if (first) problems.push(problem(index + 1, `the id of line ${first.line} again: ${id}`));
    else if (id && sentence) entries.push({ id, sentence, debt: debt !== undefined, line: index + 1 });
    else problems.push(problem(index + 1, 'write "id: sentence" or "debt id: sentence"'));
  }
  return { entries, problems, text };
};

/** The fact of a tag; null where the tag is another direction, or none. */
export const factOf = ({ text }: Pick<ScriptTag, 'text'>): Fact | null => {
  try {
    const direction = parseDirection(text);
    return isFact(direction) ? direction : null;
  } catch (error) {
    if (error instanceof DirectionError) return null; // the rules of directions.ts name it
    throw error;
  }
};

interface FactTag {
  readonly tag: ScriptTag;
  readonly fact: Fact;
}

const factTags = ({ tags }: Pick<Manuscript, 'tags'>): FactTag[] =>
  tags.flatMap((tag) => {
    const fact = factOf(tag);
    return fact ? [{ tag, fact }] : [];
  });

const idProblems = ({ tag, fact }: FactTag, known: ReadonlyMap<string, ListedFact>): Problem[] =>
  fact.value.flatMap((id) => {
    const listed = known.get(id);
    if (!listed) return [problemAt(tag, `no fact "${id}" in ${listName}`)];
    return fact.verb === 'pays' && !listed.debt ? [problemAt(tag, `"${id}" is no debt in ${listName}`)] : [];
  });

const placeProblems = (found: readonly FactTag[], { lines, options }: Manuscript): Problem[] => {
  const placed = new Set([...lines, ...options].flatMap(({ tags }) => tags));
  return found
    .filter(({ tag }) => !placed.has(tag))
    .map(({ tag, fact }) => problemAt(tag, `"${fact.verb}" belongs directly above its line, inside the same braces`));
};

/** Facts are of the list, which holds no others, and belong to one line or option. */
export const factRule =
  (facts: readonly ListedFact[]): Rule =>
  (manuscript) => {
    const known = new Map(facts.map((fact) => [fact.id, fact]));
    const found = factTags(manuscript);
    const named = new Set(found.flatMap(({ fact }) => fact.value));
    return [
      ...found.flatMap((each) => idProblems(each, known)),
      ...placeProblems(found, manuscript),
      ...facts
        .filter(({ id }) => !named.has(id))
        .map(({ id, line }) => problem(line, `no line tells or needs "${id}"`)),
    ];
  };
