import { type Shard, shareOf } from '../shards';
import { jobsOf, weightOf } from './jobsOf';
import type { OpenStory } from './openStory';
import type { Part } from './part';
import type { PlaytestOptions } from './playChunk';
import { runJobs } from './pool';

/** Does one shard of all the jobs of these runs, on all processors. */
export const runPart = async (
  { setup, hash }: OpenStory,
  runs: readonly PlaytestOptions[],
  shard: Shard,
  threads?: number,
): Promise<Part> => {
  const numbered = jobsOf(runs).map((job, number) => ({ job, number }));
  const share = shareOf(numbered, ({ job }) => weightOf(job), shard);
  const jobs = share.map(({ job }) => job);
  const results = await runJobs(setup, jobs, threads);
  return { story: hash, runs, shard, results: results.map((result, at) => [share[at]?.number ?? -1, result]) };
};
