import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The list of the game's own script. */
const memoriesFile = fileURLToPath(new URL('../../story/memories.txt', import.meta.url));

/** A variable or list item that later scenes recall. */
export interface Memory {
  readonly name: string;
  /** What whoever has it has seen. */
  readonly seen: string;
}

const entryPattern = /^([a-z][a-z0-9_]*): (\S.*)$/;

/** Reads a list file: `name: what was seen`; `//` begins a remark. A file that is not there is empty. @throws when a line is none of its kind, or a name stands twice. */
export const readMemories = (file: string = memoriesFile): Memory[] => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const names = new Set<string>();
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return [];
    const [, name, seen] = entryPattern.exec(line) ?? [];
    if (!name || !seen) throw new Error(`memories.txt:${index + 1}: write NAME: what was seen`);
    if (names.has(name)) throw new Error(`memories.txt:${index + 1}: ${name} stands twice`);
    names.add(name);
    return [{ name, seen }];
  });
};
