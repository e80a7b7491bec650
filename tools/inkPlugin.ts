import { dirname, resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { loadEndings } from './play/loadAuthor';
import { type LoadedStory, loadStory, mainInk, printProblem } from './story/loadStory';
import { openingOf } from './story/openingOf';
import { playFirst } from './story/playFirst';
import { soundingOf } from './story/soundingOf';

/** What is made of the script. */
const storyNames = ['first', 'opening', 'whole', 'sounding'] as const;
/** The script, and what only its authors see of it. */
const ids: readonly string[] = [...storyNames.map((name) => `virtual:story/${name}`), 'virtual:author'];
const storyIds: readonly string[] = storyNames.map((name) => `\0virtual:story/${name}`);
const resolved = (id: string): string => `\0${id}`;

const problemsOf = ({ problems }: LoadedStory): string | null =>
  problems.length > 0 ? `The script has problems:\n${problems.map(printProblem).join('\n')}` : null;

const overlayOf = (message: string): ErrorPayload => ({
  type: 'error',
  err: { message, stack: '', plugin: 'her-ink' },
});

/**
 * `virtual:story/whole` is the compiled, linted script: `export const json: string`. `virtual:story/opening` is its first
 * scene, in the same form; `virtual:story/first` what a first play begins with (playFirst.ts). Each says of which script
 * it is: `export const hash: string`. `virtual:story/sounding` is what sounds in each scene. A problem in
 * it stops the build with file and line. In development a saved script reloads the page, which goes on where it was; one
 * with problems leaves the page alone and tells them over it, until it is saved again. `virtual:author`: see src/dev.
 */
export const inkPlugin = (mainFile: string = mainInk): Plugin => {
  /** Compiled and linted once for all parts, and again when it is saved. */
  let loaded: LoadedStory | null = null;
  const story = (): LoadedStory => {
    loaded ??= loadStory(mainFile);
    return loaded;
  };
  return {
    name: 'her-ink',
    resolveId: (source) => (ids.includes(source) ? resolved(source) : undefined),
    configureServer: ({ watcher }) => void watcher.add(dirname(mainFile)),
    load(source) {
      if (source === resolved('virtual:author'))
        return `export const endings = ${JSON.stringify(loadEndings(mainFile))};`;
      if (!storyIds.includes(source)) return undefined;
      const { json, hash, script, files } = story();
      for (const file of files) this.addWatchFile(file);
      const problems = problemsOf(story());
      if (problems || json === null) return this.error(problems ?? 'The script did not compile');
      if (source === resolved('virtual:story/sounding'))
        return `export const sounding = ${JSON.stringify(soundingOf(script))};`;
      const named = `export const hash = ${JSON.stringify(hash)};\n`;
      if (source === resolved('virtual:story/whole')) return `${named}export const json = ${JSON.stringify(json)};`;
      if (source === resolved('virtual:story/opening'))
        return `${named}export const json = ${JSON.stringify(openingOf(json))};`;
      return `${named}export const first = ${JSON.stringify(playFirst(json))};`;
    },
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(dirname(mainFile) + sep) || !/\.(ink|txt)$/.test(file)) return undefined;
      if (this.environment.name !== 'client') return [];
      loaded = null;
      const problems = problemsOf(story());
      if (problems) {
        this.environment.hot.send(overlayOf(problems));
        return [];
      }
      for (const id of ids) {
        const found = this.environment.moduleGraph.getModuleById(resolved(id));
        if (found) this.environment.moduleGraph.invalidateModule(found);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
};
