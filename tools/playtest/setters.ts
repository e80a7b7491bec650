import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const storyFolder = fileURLToPath(new URL('../../story', import.meta.url));

/** A file of the script, line by line. */
interface InkFile {
  readonly file: string;
  readonly lines: readonly string[];
}

/** The game's script, without the declarations of its variables. */
export const readInkFiles = (): InkFile[] =>
  readdirSync(storyFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ink') && file !== 'state.ink')
    .sort()
    .map((file) => ({ file, lines: readFileSync(`${storyFolder}/${file}`, 'utf8').split('\n') }));

/** Whether a line of a file is something that a player reads: a reply or a line; no code, tag or brace. */
const isSeen = (line: string): boolean => /[\]A-Za-z.?!]/.test(line) && !/^\s*(~|#|\/\/|\{|\}|->|- else:?$)/.test(line);

/** Where the script gives a variable or an item its value: the place, the code and the line that a player sees last before. */
export const settersOf = (files: readonly InkFile[], name: string): string[] => {
  const sets = new RegExp(`^\\s*~.*(?<![a-z_])${name}(?![a-z0-9_])`);
  return files.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => {
      if (!sets.test(line) || !/=|\+\+/.test(line)) return [];
      const seen = lines.slice(0, index).findLast(isSeen)?.trim() ?? '';
      return [`story/${file}:${index + 1} ${line.trim()} after ${seen}`];
    }),
  );
};
