import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Job, type Setup } from './jobs';

/** One thread of the pool: takes a job, sends what it brings, takes the next. */
const setup = workerData as Setup; // pool.ts sends just this
parentPort?.on('message', ({ at, job }: { at: number; job: Job }) => {
  parentPort?.postMessage({ at, result: doJob(setup, job) });
});
