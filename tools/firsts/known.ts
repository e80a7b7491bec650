import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../prose/tokens';
import { readDoNots } from '../story/rules/doNot';

/** What everybody knows of the world: folded words, by the scene or the place in which they are known; '' is everywhere. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** The list of the game's own script. */
export const knownFile = fileURLToPath(new URL('../../story/known.txt', import.meta.url));

/**
 * Reads a list of the form of do-not.txt, several words a line: `door, window | reason`, `place: seat | reason`. A file
 * that is not there knows nothing. @throws when a line is none of its kind.
 */
export const readKnown = (file: string): Known => {
  const known = new Map<string, Set<string>>();
  if (!existsSync(file)) return known;
  const { entries, problems } = readDoNots(file);
  if (problems[0]) throw new Error(`${problems[0].file}:${problems[0].line}: ${problems[0].message}`);
  for (const { scope, words } of entries) {
    const inScope = known.get(scope) ?? new Set();
    for (const word of words.split(',')) inScope.add(fold(word.trim()));
    known.set(scope, inScope);
  }
  return known;
};

/** Whether everybody knows the thing, everywhere or in one of these scenes and places. */
export const isKnown = (known: Known, key: string, ...scopes: readonly (string | null)[]): boolean =>
  ['', ...scopes].some((scope) => scope !== null && known.get(scope)?.has(key));
