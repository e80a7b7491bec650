import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { doJob, type Job, type Results, type Setup } from './jobs';

const startWorker = new URL('./startWorker.mjs', import.meta.url);

/** Hands the jobs to one thread, one after the other, until none is left. */
const work = (setup: Setup, jobs: readonly Job[], next: () => number, done: (at: number, result: unknown) => void) =>
  new Promise<void>((resolve, reject) => {
    const worker = new Worker(startWorker, { workerData: setup, execArgv: [] });
    const hand = (): void => {
      const at = next();
      if (at < jobs.length) return worker.postMessage({ at, job: jobs[at] });
      worker.terminate().then(() => resolve(), reject);
    };
    worker.on('error', reject);
    worker.on('message', ({ at, result }: { at: number; result: unknown }) => {
      done(at, result);
      hand();
    });
    hand();
  });

/**
 * Does jobs of one kind on all processors; what they bring is in the order of the jobs, whoever did them. One thread
 * is this one. @throws what a job throws.
 */
export const runJobs = async <J extends Job>(
  setup: Setup,
  jobs: readonly J[],
  threads: number = availableParallelism(),
): Promise<Results[J['kind']][]> => {
  const results: unknown[] = [];
  const used = Math.min(threads, jobs.length);
  let taken = 0;
  const done = (at: number, result: unknown): void => {
    results[at] = result;
  };
  if (used <= 1) for (const [at, job] of jobs.entries()) done(at, doJob(setup, job));
  else await Promise.all(Array.from({ length: used }, () => work(setup, jobs, () => taken++, done)));
  return results as Results[J['kind']][]; // doJob gives each kind its result
};
