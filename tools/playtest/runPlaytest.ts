import type { FalseChoice } from './falseChoices';
import { type HollowScene, joinHollow } from './hollowChoices';
import type { Setup } from './jobs';
import { falseJobs, hollowJobs, playJobs } from './jobsOf';
import type { PlaytestStory } from './openForPlaytest';
import type { Chunk, PlaytestOptions } from './playChunk';
import type { Fault } from './playOnce';
import { runJobs } from './pool';
import { shorten } from './shorten';
import { type PlaytestResult, summarize } from './summarize';

const shortIn =
  (setup: Setup, options: PlaytestOptions) =>
  <F extends Fault>(fault: F): F => ({ ...fault, ...shorten(setup, fault, options) });

/** What the chunks of a run come to, with each fault's choices as few as they can be. */
export const resultOf = (
  { setup, script }: PlaytestStory,
  options: PlaytestOptions,
  chunks: readonly Chunk[],
): PlaytestResult => {
  const result = summarize(chunks, script, options);
  return { ...result, errors: result.errors.map(shortIn(setup, options)) };
};

/** The same with as few choices as can be before what is untold: for whoever reads the lists, since there may be many. */
export const withShortWays = (
  { setup }: PlaytestStory,
  options: PlaytestOptions,
  result: PlaytestResult,
): PlaytestResult => ({ ...result, untold: result.untold.map(shortIn(setup, options)) });

/** Plays on all processors; the result is the same for the same options, however many threads there are. */
export const runPlays = async (
  story: PlaytestStory,
  options: PlaytestOptions,
  threads?: number,
): Promise<PlaytestResult> => resultOf(story, options, await runJobs(story.setup, playJobs(options), threads));

/** Choices that do nothing. */
export interface IdleChoices {
  readonly falseChoices: readonly FalseChoice[];
  readonly hollow: readonly HollowScene[];
}

const once = (found: readonly FalseChoice[]): FalseChoice[] => [
  ...new Map(found.map((pair) => [`${pair.scene} ${pair.ids.join(' ')}`, pair])).values(),
];

/** What the two searches have brought, together. */
export const idleOf = (found: readonly FalseChoice[][], hollow: readonly HollowScene[][]): IdleChoices => ({
  falseChoices: once(found.flat()),
  hollow: joinHollow(hollow).filter(({ compared }) => compared > 0),
});

/** Looks for false choices in the whole story, and for hollow ones in each of its scenes. */
export const runIdleChoices = async (
  { setup }: PlaytestStory,
  seed: number,
  threads?: number,
): Promise<IdleChoices> => {
  const found = await runJobs(setup, falseJobs(), threads);
  return idleOf(found, await runJobs(setup, hollowJobs(seed), threads));
};
