import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** An entry of a list file: its name, and what is written of it. */
export interface ListEntry {
  readonly name: string;
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads a list file of lines `NAME: text`; `//` begins a remark, and a file that is not there is empty.
 * @param name what a name looks like, as a group-free pattern; @param hint what to write instead of a line that is none.
 * @throws when a line is none of its kind.
 */
export const readListFile = (file: string, name: RegExp, hint: string): ListEntry[] => {
  const entry = new RegExp(`^(${name.source}): (\\S.*)$`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return [];
    const [, found, text] = entry.exec(line) ?? [];
    if (!found || !text) throw new Error(`${basename(file)}:${index + 1}: write ${hint}`);
    return [{ name: found, text, line: index + 1 }];
  });
};
