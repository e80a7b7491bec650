import { parseArgs } from 'node:util';
import { isPolicy, policyNames } from '../playtest/policies';
import { wholeNumber } from '../playtest/readOptions';
import type { SeededPlays } from '../prose/seededPlays';

/** What the command line asks for. */
export interface FirstsCommand {
  readonly asked: SeededPlays;
  readonly options: boolean;
  readonly possessives: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = { policy: text, seed: text, plays: text, options: flag, possessives: flag } as const;

/** Reads the command line. @throws an Error whose message says in one line what is wrong. */
export const readArguments = (args: readonly string[]): FirstsCommand => {
  const { values } = parseArgs({ args: [...args], options });
  const { policy = 'random' } = values;
  if (!isPolicy(policy)) throw new Error(`no policy "${policy}" (${policyNames.join(', ')})`);
  const seed = wholeNumber('seed', values.seed, 0) ?? 1;
  const plays = wholeNumber('plays', values.plays, 1) ?? 40;
  return { asked: { policy, seed, plays }, options: values.options, possessives: values.possessives };
};
