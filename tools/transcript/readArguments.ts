import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endings } from '../../src/core/catalog';
import type { Begin } from '../../src/core/StorySession';
import { isPolicy, policyNames } from '../playtest/policies';
import { readBegin, wholeNumber } from '../playtest/readOptions';
import type { SoughtPlay } from './findPlay';

/** What the command line asks for: a play of a policy, or one by a list of choices. */
export type TranscriptCommand = { readonly out?: string } & (
  | { readonly kind: 'found'; readonly asked: SoughtPlay }
  | { readonly kind: 'followed'; readonly begin: Begin; readonly choices: readonly string[] }
);

const text = { type: 'string' } as const;
const options = {
  policy: text,
  seed: text,
  playthroughs: text,
  'endings-seen': text,
  'ending-before': text,
  ending: text,
  choices: text,
  out: text,
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options }).values;
type Values = ReturnType<typeof parse>;

const readAsked = (values: Values): SoughtPlay => {
  const { policy = 'random' } = values;
  if (!isPolicy(policy)) throw new Error(`no policy "${policy}" (${policyNames.join(', ')})`);
  const ending = endings.find((id) => id === values.ending);
  if (values.ending !== undefined && !ending) throw new Error(`no ending "${values.ending}" (${endings.join(', ')})`);
  const begin = readBegin(values);
  const seed = wholeNumber('seed', values.seed, 0) ?? 1;
  return { policy, seed, ...(begin && { begin }), ...(ending && { ending }) };
};

/** As the playtester prints a fault: what the play was begun with, if that is told, and the choices. */
const listPattern =
  /^\s*(?:--playthroughs (\d+) --endings-seen (\d+)(?: --ending-before (\d+))?:)?((?:\s*\w+\/\w+)*)\s*$/;

const readList = (name: string): { begin: Begin | null; choices: readonly string[] } => {
  const found = listPattern.exec(readFileSync(name, 'utf8'));
  if (!found) throw new Error(`${name} is no list of choices, scene/id each`);
  const [, playthroughs, endingsSeen, endingBefore, list = ''] = found;
  const begin = readBegin({ playthroughs, 'endings-seen': endingsSeen, 'ending-before': endingBefore }) ?? null;
  return { begin, choices: list.trim().split(/\s+/).filter(Boolean) };
};

/** Reads the command line. @throws an Error whose message says in one line what is wrong. */
export const readArguments = (args: readonly string[]): TranscriptCommand => {
  const values = parse(args);
  const out = values.out !== undefined && { out: values.out };
  if (values.choices === undefined) return { kind: 'found', asked: readAsked(values), ...out };
  const odd = (['policy', 'seed', 'ending'] as const).find((name) => values[name] !== undefined);
  if (odd) throw new Error(`--choices takes no --${odd}: the list says what is chosen`);
  const { begin, choices } = readList(values.choices);
  return {
    kind: 'followed',
    begin: readBegin(values) ?? begin ?? { playthroughs: 0, endingsSeen: 0 },
    choices,
    ...out,
  };
};
