import { parseArgs } from 'node:util';
import { scenes } from '../../src/core/catalog';
import type { PlaytestOptions } from './playChunk';
import { isPolicy, type PolicyName, policyNames } from './policies';

/** What the command line asks for. */
export interface Command {
  readonly runs: readonly PlaytestOptions[];
  /** File for the results as JSON. */
  readonly json?: string;
  /** Main file of another story than the game's. */
  readonly story?: string;
  readonly threads?: number;
}

const options = {
  plays: { type: 'string' },
  policy: { type: 'string', default: 'random' },
  from: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'endings-seen': { type: 'string' },
  playthroughs: { type: 'string' },
  json: { type: 'string' },
  story: { type: 'string' },
  threads: { type: 'string' },
} as const;

const wholeNumber = (name: string, words: string | undefined, least: number): number | undefined => {
  if (words === undefined) return undefined;
  if (!/^-?\d+$/.test(words) || Number(words) < least) {
    throw new Error(`--${name} takes a whole number from ${least}, not "${words}"`);
  }
  return Number(words);
};

/** `all` is every policy. */
const policiesOf = (name: string): readonly PolicyName[] => {
  if (name === 'all') return policyNames;
  if (!isPolicy(name)) throw new Error(`no policy "${name}" (${policyNames.join(', ')}, all)`);
  return [name];
};

/** Reads the command line. @throws an Error whose message says in one line what is wrong. */
export const readOptions = (args: readonly string[]): Command => {
  const { values } = parseArgs({ args: [...args], options });
  const policies = policiesOf(values.policy);
  const plays = wholeNumber('plays', values.plays, 1) ?? (policies.length > 1 ? 500 : 1000);
  const seed = wholeNumber('seed', values.seed, 0) ?? 1;
  const playthroughs = wholeNumber('playthroughs', values.playthroughs, 0);
  const endingsSeen = wholeNumber('endings-seen', values['endings-seen'], 0);
  const threads = wholeNumber('threads', values.threads, 1);
  const from = scenes.find((scene) => scene === values.from);
  if (values.from !== undefined && !from) throw new Error(`no scene "${values.from}" (${scenes.join(', ')})`);
  const asked = playthroughs !== undefined || endingsSeen !== undefined;
  const begin = asked && { playthroughs: playthroughs ?? endingsSeen ?? 0, endingsSeen: endingsSeen ?? 0 };
  return {
    runs: policies.map((policy) => ({ plays, policy, seed, ...(from && { from }), ...(begin && { begin }) })),
    ...(values.json !== undefined && { json: values.json }),
    ...(values.story !== undefined && { story: values.story }),
    ...(threads !== undefined && { threads }),
  };
};
