import { parseArgs } from 'node:util';
import { isPolicy, type PolicyName, policyNames } from '../playtest/policies';
import { wholeNumber } from '../playtest/readOptions';

/** What the command line asks for. */
export interface DevicesCommand {
  readonly policies: readonly PolicyName[];
  readonly seed: number;
  readonly plays: number;
}

const text = { type: 'string' } as const;
const options = { policy: text, seed: text, plays: text } as const;

const policiesOf = (name: string | undefined): readonly PolicyName[] => {
  if (name === undefined || name === 'all') return policyNames;
  if (!isPolicy(name)) throw new Error(`no policy "${name}" (${policyNames.join(', ')}, all)`);
  return [name];
};

/** Reads the command line. @throws an Error whose message says in one line what is wrong. */
export const readArguments = (args: readonly string[]): DevicesCommand => {
  const { values } = parseArgs({ args: [...args], options });
  const seed = wholeNumber('seed', values.seed, 0) ?? 1;
  return {
    policies: policiesOf(values.policy),
    seed,
    plays: wholeNumber('plays', values.plays, 1) ?? 10,
  };
};
