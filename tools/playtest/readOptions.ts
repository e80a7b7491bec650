import { parseArgs } from 'node:util';
import { scenes } from '../../src/core/catalog';
import type { Begin } from '../../src/core/StorySession';
import { readShard, type Shard } from '../shards';
import type { PlaytestOptions } from './playChunk';
import { isPolicy, type PolicyName, policyNames } from './policies';

/** What every command line can ask for. */
interface Common {
  /** File for what comes of it, as JSON. */
  readonly json?: string;
  /** Main file of another story than the game's. */
  readonly story?: string;
  readonly threads?: number;
}

/** What the command line asks for: a whole playtest, one shard of it, or the shards joined. */
export type PlaytestCommand = Common &
  (
    | { readonly kind: 'whole'; readonly runs: readonly PlaytestOptions[] }
    | {
        readonly kind: 'shard';
        readonly runs: readonly PlaytestOptions[];
        readonly shard: Shard;
        readonly json: string;
      }
    | { readonly kind: 'merge'; readonly files: readonly string[] }
  );

const text = { type: 'string' } as const;

const options = {
  plays: text,
  policy: text,
  from: text,
  seed: text,
  'endings-seen': text,
  playthroughs: text,
  'ending-before': text,
  json: text,
  story: text,
  threads: text,
  shard: text,
  merge: { type: 'boolean' },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Values = ReturnType<typeof parse>['values'];

/** Reads a count. @throws an Error whose message says in one line what is wrong. */
export const wholeNumber = (name: string, words: string | undefined, least: number): number | undefined => {
  if (words === undefined) return undefined;
  if (!/^-?\d+$/.test(words) || Number(words) < least) {
    throw new Error(`--${name} takes a whole number from ${least}, not "${words}"`);
  }
  return Number(words);
};

/** What a play is begun with, where the command line says it. @throws an Error whose message says what is wrong. */
export const readBegin = (values: {
  readonly playthroughs?: string | undefined;
  readonly 'endings-seen'?: string | undefined;
  readonly 'ending-before'?: string | undefined;
}): Begin | undefined => {
  const playthroughs = wholeNumber('playthroughs', values.playthroughs, 0);
  const endingsSeen = wholeNumber('endings-seen', values['endings-seen'], 0);
  const endingBefore = wholeNumber('ending-before', values['ending-before'], 0);
  if (playthroughs === undefined && endingsSeen === undefined && endingBefore === undefined) return undefined;
  const seen = endingsSeen ?? (endingBefore ? 1 : 0);
  return { playthroughs: playthroughs ?? seen, endingsSeen: seen, ...(endingBefore && { endingBefore }) };
};

/** `all` is every policy. */
const policiesOf = (name: string): readonly PolicyName[] => {
  if (name === 'all') return policyNames;
  if (!isPolicy(name)) throw new Error(`no policy "${name}" (${policyNames.join(', ')}, all)`);
  return [name];
};

const readRuns = (values: Values): PlaytestOptions[] => {
  const policies = policiesOf(values.policy ?? 'random');
  const plays = wholeNumber('plays', values.plays, 1) ?? (policies.length > 1 ? 500 : 1000);
  const seed = wholeNumber('seed', values.seed, 0) ?? 1;
  const begin = readBegin(values);
  const from = scenes.find((scene) => scene === values.from);
  if (values.from !== undefined && !from) throw new Error(`no scene "${values.from}" (${scenes.join(', ')})`);
  return policies.map((policy) => ({ plays, policy, seed, ...(from && { from }), ...(begin && { begin }) }));
};

/** The shares say what was played; nothing of it can be asked for again. */
const readMerge = (values: Values, files: readonly string[]): { kind: 'merge'; files: readonly string[] } => {
  const [odd] = Object.keys(values).filter((name) => !['merge', 'json', 'story', 'threads'].includes(name));
  if (odd) throw new Error(`--merge takes no --${odd}: the shares say what was played`);
  if (files.length === 0) throw new Error('--merge takes the files of all shards');
  return { kind: 'merge', files };
};

const readPlaying = (values: Values, [odd]: readonly string[]) => {
  if (odd !== undefined) throw new Error(`"${odd}" is no option`);
  const runs = readRuns(values);
  if (values.shard === undefined) return { kind: 'whole', runs } as const;
  if (values.json === undefined) throw new Error('--shard takes --json FILE, for what it brings');
  return { kind: 'shard', runs, shard: readShard(values.shard), json: values.json } as const;
};

/** Reads the command line. @throws an Error whose message says in one line what is wrong. */
export const readOptions = (args: readonly string[]): PlaytestCommand => {
  const { values, positionals } = parse(args);
  const threads = wholeNumber('threads', values.threads, 1);
  return {
    ...(values.json !== undefined && { json: values.json }),
    ...(values.story !== undefined && { story: values.story }),
    ...(threads !== undefined && { threads }),
    ...(values.merge ? readMerge(values, positionals) : readPlaying(values, positionals)),
  };
};
