import { createHash } from 'node:crypto';
import type { Shard } from '../shards';
import type { Results } from './jobs';
import type { Chunk, PlaytestOptions } from './playChunk';

/** Its number goes up whenever the same job would bring something else, or the file has another shape. */
const shareFormat = 'her playtest part 3';

/** What a job has brought. */
export type JobResult = Results[keyof Results];

/** What one shard of a command has done: raw, before anything is counted together. */
export interface Share {
  /** The hash of the story that was played. */
  readonly story: string;
  readonly runs: readonly PlaytestOptions[];
  readonly shard: Shard;
  /** What the jobs of its share brought, each under its number among all jobs of the command. */
  readonly results: readonly (readonly [job: number, result: JobResult])[];
}

const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url');

const written = new RegExp(`^{"format":"${shareFormat}","digest":"([\\w-]{43})","part":(.*)}\n$`, 's');

/** The file of a share. Maps are lists of pairs; the digest tells a damaged file. */
export const writeShare = (share: Share): string => {
  const body = JSON.stringify(share, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return `{"format":"${shareFormat}","digest":"${digestOf(body)}","part":${body}}\n`;
};

const withMaps = (result: JobResult): JobResult => {
  if (Array.isArray(result)) return result;
  const { faults, untold, unplaced, texts, ...rest } = result as Chunk; // of the three, only a chunk is no list
  const found = { faults: new Map(faults), untold: new Map(untold), unplaced: new Map(unplaced) };
  return { ...rest, ...found, texts: new Map(texts) };
};

/** The share that a file holds; null when it is none, is damaged, or of another format. */
export const readShare = (text: string): Share | null => {
  const [, digest, body] = written.exec(text) ?? [];
  if (body === undefined || digestOf(body) !== digest) return null;
  const share = JSON.parse(body) as Share; // the digest holds: writeShare wrote just this
  return { ...share, results: share.results.map(([job, result]) => [job, withMaps(result)]) };
};
