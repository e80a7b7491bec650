import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const storyFolder = fileURLToPath(new URL('../../story', import.meta.url));

const inkFiles = (): string[] =>
  readdirSync(storyFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ink') && file !== 'state.ink')
    .sort();

/** Whether a line of a file is something that a player reads: a reply or a line; no code, tag or brace. */
const isSeen = (line: string): boolean => /[\]A-Za-z.?!]/.test(line) && !/^\s*(~|#|\/\/|\{|\}|->|- else:?$)/.test(line);

/** Where the game's script gives a variable or an item its value: the place, the code and the line that a player sees last before. */
export const settersOf = (name: string): string[] => {
  const sets = new RegExp(`^\\s*~.*(?<![a-z_])${name}(?![a-z0-9_])`);
  return inkFiles().flatMap((file) => {
    const lines = readFileSync(`${storyFolder}/${file}`, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (!sets.test(line) || !/=|\+\+/.test(line)) return [];
      const seen = lines.slice(0, index).findLast(isSeen)?.trim() ?? '';
      return [`story/${file}:${index + 1} ${line.trim()} after ${seen}`];
    });
  });
};
