import { hollowParts } from './hollowChoices';
import type { Job } from './jobs';
import { chunkSize, chunksOf, type PlaytestOptions } from './playChunk';

/** The plays of one run, in chunks. */
export const playJobs = (options: PlaytestOptions): Extract<Job, { kind: 'plays' }>[] =>
  chunksOf(options).map((index) => ({ kind: 'plays', options, index }) as const);

/** Plays in which all options are compared. */
const falseChoicePlays = 100;

/** The search for false choices, in first plays and in later ones. */
export const falseJobs = (): Extract<Job, { kind: 'false' }>[] =>
  ([0, 1] as const).map((again) => ({ kind: 'false', again, plays: falseChoicePlays, seed: 0 }) as const);

/** The search for hollow choices, in parts. */
export const hollowJobs = (seed: number): Extract<Job, { kind: 'hollow' }>[] =>
  Array.from({ length: hollowParts }, (_, part) => ({ kind: 'hollow', part, seed }) as const);

/** The search for choices that do nothing takes the whole story: null when the runs begin in the middle of it. */
export const idleSeedOf = ([first]: readonly PlaytestOptions[]): number | null =>
  first && !first.from ? first.seed : null;

/** All that a command with these runs has to do, in the order in which its results are put together. */
export const jobsOf = (runs: readonly PlaytestOptions[]): Job[] => {
  const seed = idleSeedOf(runs);
  return [...runs.flatMap(playJobs), ...(seed === null ? [] : [...falseJobs(), ...hollowJobs(seed)])];
};

/** How long a job takes, in chunks of random plays: a character looks one step ahead, which takes its time. */
export const weightOfJob = (job: Job): number => {
  if (job.kind === 'false') return 1.5;
  if (job.kind === 'hollow') return 0.5;
  const { plays, policy } = job.options;
  return (Math.min(chunkSize, plays) / chunkSize) * (policy === 'random' || policy === 'least-seen' ? 1 : 4);
};
