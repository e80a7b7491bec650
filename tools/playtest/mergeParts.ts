import { wrongShards } from '../shards';
import type { Job, Results } from './jobs';
import { idleSeedOf, jobsOf } from './jobsOf';
import type { OpenStory } from './openStory';
import type { JobResult, Part } from './part';
import type { PlaytestOptions } from './playChunk';
import { type IdleChoices, idleOf, resultOf } from './runPlaytest';
import type { PlaytestResult } from './summarize';

/** A part and the name of the file that it was read from. */
export interface NamedPart {
  readonly name: string;
  readonly part: Part;
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

/** Why these parts cannot be joined, in one line; null when they can. */
const wrongParts = (parts: readonly NamedPart[], story: string): string | null => {
  const runs = parts[0]?.part.runs;
  const foreign = parts.find(({ part }) => part.story !== story);
  if (foreign) return `${foreign.name} is of the story ${foreign.part.story}; this one is ${story}`;
  const other = parts.find(({ part }) => !alike(part.runs, runs));
  if (other) return `${other.name} was played with other options than ${parts[0]?.name}`;
  return wrongShards(parts.map(({ part }) => part.shard));
};

interface Done {
  readonly job: Job;
  readonly result: JobResult;
}

/** Every job with what it brought, in their order. @throws when one is missing: the parts are of another tool. */
const allDone = (parts: readonly NamedPart[], jobs: readonly Job[]): Done[] => {
  const byNumber = new Map(parts.flatMap(({ part }) => part.results));
  return jobs.map((job, number) => {
    const result = byNumber.get(number);
    if (!result) throw new Error(`nobody has done job ${number} of ${jobs.length}: the parts are of another tool`);
    return { job, result };
  });
};

/** What the jobs of one kind brought. */
const broughtBy = <K extends Job['kind']>(done: readonly Done[], kind: K): Results[K][] =>
  done.flatMap(({ job, result }) => (job.kind === kind ? [result as Results[K]] : [])); // doJob gives each its result

const ofRun = (done: readonly Done[], options: PlaytestOptions): Done[] =>
  done.filter(({ job }) => job.kind === 'plays' && job.options === options);

/**
 * Joins all parts of a command to what it brings when one machine does all of it. @throws an Error of one line when the
 * parts are of another story, of different options, or not all shards of one whole.
 */
export const mergeParts = (story: OpenStory, parts: readonly NamedPart[]): Merged => {
  const wrong = wrongParts(parts, story.hash);
  if (wrong) throw new Error(wrong);
  const runs = parts[0]?.part.runs ?? [];
  const done = allDone(parts, jobsOf(runs));
  return {
    runs: runs.map((options) => ({
      options,
      result: resultOf(story, options, broughtBy(ofRun(done, options), 'plays')),
    })),
    idle: idleSeedOf(runs) === null ? null : idleOf(broughtBy(done, 'false'), broughtBy(done, 'hollow')),
  };
};
