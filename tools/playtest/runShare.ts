import { type Shard, shareOf } from '../shards';
import { jobsOf, weightOfJob } from './jobsOf';
import type { PlaytestStory } from './openForPlaytest';
import type { PlaytestOptions } from './playChunk';
import { runJobs } from './pool';
import type { Share } from './share';

/** Does one shard of all the jobs of these runs, on all processors. */
export const runShare = async (
  { setup, hash }: PlaytestStory,
  runs: readonly PlaytestOptions[],
  shard: Shard,
  threads?: number,
): Promise<Share> => {
  const numbered = jobsOf(runs).map((job, number) => ({ job, number }));
  const share = shareOf(numbered, ({ job }) => weightOfJob(job), shard);
  const jobs = share.map(({ job }) => job);
  const results = await runJobs(setup, jobs, threads);
  return { story: hash, runs, shard, results: results.map((result, at) => [share[at]?.number ?? -1, result]) };
};
