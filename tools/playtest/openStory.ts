import { loadStory, printProblem } from '../story/loadStory';
import type { Script } from '../story/readScript';
import { actsOf } from './acts';
import { callbackLines } from './callbacks';
import type { Setup } from './jobs';
import { type Threshold, thresholdsOf } from './thresholds';

/** A story that can be played, and what the playtester must know of its script. */
export interface OpenStory {
  readonly setup: Setup;
  readonly script: Script;
  /** Names this very script: the hash of the compiled story. */
  readonly hash: string;
  readonly thresholds: readonly Threshold[];
}

/** Compiles the story of this main file, else the game's own; what its lint finds is no hindrance. @throws when it does not compile. */
export const openStory = (mainFile?: string): OpenStory => {
  const { json, tree, script, hash, problems } = loadStory(mainFile);
  if (!json || !script || !tree) {
    const [problem] = problems;
    throw new Error(`the story does not compile: ${problem ? printProblem(problem) : 'nobody knows why'}`);
  }
  const landmarks = { acts: actsOf(script), callbacks: callbackLines(tree) };
  return { setup: { compiled: json, landmarks }, script, hash, thresholds: thresholdsOf(tree) };
};
