import type { Script } from '../story/readScript';
import { actsOf } from './acts';
import { chunksOf, type PlaytestOptions, playChunk } from './playChunk';
import { type PlaytestResult, summarize } from './summarize';

/** Plays the story many times on this thread, the same for the same seed. See pool.ts for all processors. */
export const playMany = (
  compiled: string,
  script: Script,
  options: PlaytestOptions,
  callbacks: ReadonlySet<string> = new Set(),
): PlaytestResult => {
  const landmarks = { acts: actsOf(script), callbacks };
  const chunks = chunksOf(options).map((index) => playChunk(compiled, landmarks, options, index));
  return summarize(chunks, script, options);
};
