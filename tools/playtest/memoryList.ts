import { fileURLToPath } from 'node:url';
import { readListFile } from './listFile';

/** The list of the game's own script. */
const memoriesFile = fileURLToPath(new URL('../../story/memories.txt', import.meta.url));

/** A variable or list item that later scenes recall. */
export interface Memory {
  readonly name: string;
  /** What whoever has it has seen. */
  readonly seen: string;
}

/** Reads a list file: `name: what was seen`. @throws when a line is none of its kind, or a name stands twice. */
export const readMemories = (file: string = memoriesFile): Memory[] => {
  const names = new Set<string>();
  return readListFile(file, /[a-z][a-z0-9_]*/, 'NAME: what was seen').map(({ name, text, line }) => {
    if (names.has(name)) throw new Error(`memories.txt:${line}: ${name} stands twice`);
    names.add(name);
    return { name, seen: text };
  });
};
