import type { Plugin } from 'vite';
import { loadStory, printProblem } from './story/loadStory';

const id = 'virtual:story';
const resolved = `\0${id}`;

/**
 * `virtual:story` is the compiled, linted script: `export const json: string; export const hash: string`.
 * A problem in the script stops the build with file and line; in development a saved ink file reloads the page,
 * which goes on where it was.
 */
export const inkPlugin = (): Plugin => ({
  name: 'her-ink',
  resolveId: (source) => (source === id ? resolved : undefined),
  load(source) {
    if (source !== resolved) return undefined;
    const { json, hash, problems, files } = loadStory();
    for (const file of files) this.addWatchFile(file);
    if (problems.length > 0 || json === null) {
      return this.error(`The script has problems:\n${problems.map(printProblem).join('\n')}`);
    }
    return `export const json = ${JSON.stringify(json)};\nexport const hash = ${JSON.stringify(hash)};`;
  },
});
