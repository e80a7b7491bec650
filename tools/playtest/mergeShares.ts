import { wrongShards } from '../shards';
import type { Job, Results } from './jobs';
import { idleSeedOf, jobsOf } from './jobsOf';
import type { PlaytestStory } from './openForPlaytest';
import type { PlaytestOptions } from './playChunk';
import { type IdleChoices, idleOf, resultOf } from './runPlaytest';
import type { JobResult, Share } from './share';
import type { PlaytestResult } from './summarize';

/** A share and the name of the file that it was read from. */
export interface NamedShare {
  readonly name: string;
  readonly share: Share;
}

/** A run with what came of it. */
export interface Finished {
  readonly options: PlaytestOptions;
  readonly result: PlaytestResult;
}

/** A whole command, as it would have come of one machine. */
export interface Merged {
  readonly runs: readonly Finished[];
  readonly idle: IdleChoices | null;
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Why these shares cannot be joined, in one line; null when they can. */
const wrongShares = (shares: readonly NamedShare[], story: string): string | null => {
  const runs = shares[0]?.share.runs;
  const foreign = shares.find(({ share }) => share.story !== story);
  if (foreign) return `${foreign.name} is of the story ${foreign.share.story}; this one is ${story}`;
  const other = shares.find(({ share }) => !alike(share.runs, runs));
  if (other) return `${other.name} was played with other options than ${shares[0]?.name}`;
  return wrongShards(shares.map(({ share }) => share.shard));
};

interface Done {
  readonly job: Job;
  readonly result: JobResult;
}

/** Every job with what it brought, in their order. @throws when one is missing: the shares are of another tool. */
const allDone = (shares: readonly NamedShare[], jobs: readonly Job[]): Done[] => {
  const byNumber = new Map(shares.flatMap(({ share }) => share.results));
  return jobs.map((job, number) => {
    const result = byNumber.get(number);
    if (!result) throw new Error(`nobody has done job ${number} of ${jobs.length}: the shares are of another tool`);
    return { job, result };
  });
};

/** What the jobs of one kind brought. */
const broughtBy = <K extends Job['kind']>(done: readonly Done[], kind: K): Results[K][] =>
  done.flatMap(({ job, result }) => (job.kind === kind ? [result as Results[K]] : [])); // doJob gives each its result

const ofRun = (done: readonly Done[], options: PlaytestOptions): Done[] =>
  done.filter(({ job }) => job.kind === 'plays' && job.options === options);

/**
 * Joins all shares of a command to what it brings when one machine does all of it. @throws an Error of one line when the
 * shares are of another story, of different options, or not all shards of one whole.
 */
export const mergeShares = (story: PlaytestStory, shares: readonly NamedShare[]): Merged => {
  const wrong = wrongShares(shares, story.hash);
  if (wrong) throw new Error(wrong);
  const runs = shares[0]?.share.runs ?? [];
  const done = allDone(shares, jobsOf(runs));
  return {
    runs: runs.map((options) => ({
      options,
      result: resultOf(story, options, broughtBy(ofRun(done, options), 'plays')),
    })),
    idle: idleSeedOf(runs) === null ? null : idleOf(broughtBy(done, 'false'), broughtBy(done, 'hollow')),
  };
};
