import type { EndingWays } from '../../src/dev/why';
import { compileStory, type Problem } from '../story/compile';
import { loadStory, mainInk } from '../story/loadStory';
import { endingWays } from './endingWays';

/** The script with what only its authors see of it. */
export interface AuthorsStory {
  /** Compiled story as JSON text; null when it does not compile. */
  readonly json: string | null;
  readonly endings: readonly EndingWays[];
  readonly problems: readonly Problem[];
}

/** What stands before each ending of the script whose main file is given; nothing while it does not compile. */
export const loadEndings = (mainFile: string = mainInk): readonly EndingWays[] => {
  const { tree } = compileStory(mainFile);
  return tree ? endingWays(tree) : [];
};

/** Loads and lints the script of the game. */
export const loadAuthor = (): AuthorsStory => {
  const { json, problems } = loadStory();
  return { json, endings: loadEndings(), problems };
};
