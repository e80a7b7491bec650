import { loadStory, printProblem } from '../story/loadStory';
import type { ScriptTexts } from '../story/readScript';
import type { ListedFact } from '../story/rules/facts';
import { actsOf } from './acts';
import { callbackLines } from './callbacks';
import { factLandmarks } from './factLandmarks';
import { linePlaces } from './findUnplaced';
import type { Setup } from './jobs';
import { type Threshold, thresholdsOf } from './thresholds';

/** A story that can be played with its fact tags, and what the playtester must know of its script. */
export interface PlaytestStory {
  readonly setup: Setup;
  readonly script: ScriptTexts;
  readonly facts: readonly ListedFact[];
  /** Names this very script with its facts. Saves name it by the hash of the script without. */
  readonly hash: string;
  readonly thresholds: readonly Threshold[];
}

/** Compiles the story of this main file, else the game's own; what its lint finds is no hindrance. @throws when it does not compile. */
export const openForPlaytest = (mainFile?: string): PlaytestStory => {
  const { tagged, tree, script, facts, taggedHash: hash, problems } = loadStory(mainFile);
  if (!tagged || !script || !tree) {
    const [problem] = problems;
    throw new Error(`the story does not compile: ${problem ? printProblem(problem) : 'nobody knows why'}`);
  }
  const landmarks = {
    acts: actsOf(script),
    callbacks: callbackLines(tree),
    facts: factLandmarks(script, facts),
    lines: linePlaces(script),
  };
  return { setup: { compiled: tagged, landmarks }, script, facts, hash, thresholds: thresholdsOf(tree) };
};
