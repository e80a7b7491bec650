import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../compile';
import type { ScriptLine } from '../readScript';
import { type Manuscript, problemAt, type Rule } from './rule';

/** Words that the script does not use. `scope` is a speaker in capitals or a scene; empty is everywhere. */
export interface DoNot {
  readonly scope: string;
  readonly words: string;
  readonly reason: string;
}

const entryPattern = /^(?:([A-Z_]+|[a-z_0-9]+):\s+)?([^|]+?)\s*\|\s*(\S.*)$/;

/** Reads a list file: `words | reason`, `SPEAKER: words | reason`, `scene: words | reason`; `//` begins a remark. */
export const readDoNots = (
  file: string,
): { readonly entries: readonly DoNot[]; readonly problems: readonly Problem[] } => {
  const entries: DoNot[] = [];
  const problems: Problem[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((text, index) => {
      if (text.trim() === '' || text.startsWith('//')) return;
      const [, scope = '', words, reason] = entryPattern.exec(text) ?? [];
      if (words && reason) entries.push({ scope, words, reason });
      else problems.push({ file: basename(file), line: index + 1, message: 'write "words | reason"' });
    });
  return { entries, problems };
};

/** Whole words in any case, with either apostrophe; `*` stands for the rest of a word. */
const patternOf = (words: string): RegExp => {
  const source = words
    .replace(/[.+?^${}()[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}’]*')
    .replaceAll("'", '’')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu');
};

/** An option is what Theodore says or does. */
const spoken = ({ lines, options }: Manuscript): ScriptLine[] => [
  ...lines,
  ...options.map((option) => ({ ...option, text: `THEODORE: ${option.text}` })),
];

const inScope = ({ scope }: DoNot, { text, knot }: ScriptLine): boolean =>
  scope === '' || scope === knot || text.startsWith(`${scope}:`);

/** The words of the list, wherever the script uses them. */
export const doNotRule =
  (entries: readonly DoNot[]): Rule =>
  (manuscript) => {
    const units = spoken(manuscript);
    return entries.flatMap((entry) => {
      const pattern = patternOf(entry.words);
      return units
        .filter((unit) => inScope(entry, unit) && pattern.test(unit.text.replace(/^[A-Z_ ]+:/, '')))
        .map((unit) => problemAt(unit, `on the do-not list: "${entry.words}" (${entry.reason})`));
    });
  };
