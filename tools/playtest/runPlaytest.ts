import type { FalseChoice } from './falseChoices';
import { type HollowScene, hollowParts, joinHollow } from './hollowChoices';
import type { OpenStory } from './openStory';
import { chunksOf, type PlaytestOptions } from './playChunk';
import { runJobs } from './pool';
import { shorten } from './shorten';
import { type PlaytestResult, summarize } from './summarize';

/** Plays on all processors; the result is the same for the same options, however many threads there are. */
export const runPlays = async (
  { setup, script }: OpenStory,
  options: PlaytestOptions,
  threads?: number,
): Promise<PlaytestResult> => {
  const jobs = chunksOf(options).map((index) => ({ kind: 'plays', options, index }) as const);
  const result = summarize(await runJobs(setup, jobs, threads), script, options);
  return {
    ...result,
    errors: result.errors.map((error) => ({ ...error, ...shorten(setup.compiled, error, options) })),
  };
};

/** Choices that do nothing. */
export interface IdleChoices {
  readonly falseChoices: readonly FalseChoice[];
  readonly hollow: readonly HollowScene[];
}

const once = (found: readonly FalseChoice[]): FalseChoice[] => [
  ...new Map(found.map((pair) => [`${pair.scene} ${pair.ids.join(' ')}`, pair])).values(),
];

/** Looks for false choices in the whole story, and for hollow ones in each of its scenes. */
export const runIdleChoices = async ({ setup }: OpenStory, seed: number, threads?: number): Promise<IdleChoices> => {
  const hollowJobs = Array.from({ length: hollowParts }, (_, part) => ({ kind: 'hollow', part, seed }) as const);
  const falseJobs = ([0, 1] as const).map((again) => ({ kind: 'false', again }) as const);
  const found = await runJobs(setup, falseJobs, threads);
  const hollow = await runJobs(setup, hollowJobs, threads);
  return { falseChoices: once(found.flat()), hollow: joinHollow(hollow).filter(({ compared }) => compared > 0) };
};
