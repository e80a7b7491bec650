import type { Affinities } from '../../../src/core/turn';
import type { Problem } from '../compile';
import type { Call, Flow, UnderOption } from '../readFlow';
import type { Position } from '../readScript';
import { actOf, economy, stepFunctions } from './economyTable';
import { groupBy } from './groupBy';
import { problemAt, type Rule } from './rule';

/** An affinity step that can be counted: a plain number, under an option, in a scene of an act. */
export interface Step extends Position {
  readonly affinity: keyof Affinities;
  readonly value: number;
  readonly act: number;
  readonly option: UnderOption;
}

const stepCalls = ({ calls }: Flow): (Call & { readonly affinity: keyof Affinities })[] =>
  calls.flatMap((call) => {
    const affinity = stepFunctions.get(call.name);
    return affinity ? [{ ...call, affinity }] : [];
  });

/** All steps of the script that can be counted; the others are problems of `stepRules`. */
export const stepsOf = (flow: Flow): Step[] =>
  stepCalls(flow).flatMap(({ affinity, value, option, file, line, knot }) => {
    const act = actOf(file);
    return act && option && value !== null ? [{ affinity, value, act, option, file, line, knot }] : [];
  });

const stepProblem = (call: Call): Problem[] => {
  const { name, value, option, file } = call;
  if (value === null || ![1, 2, 3].includes(Math.abs(value)))
    return [problemAt(call, `${name}( ) takes a plain number: 1, 2 or 3, or minus that`)];
  if (!actOf(file)) return [problemAt(call, 'an affinity step outside the acts: the economy counts them by act')];
  return option ? [] : [problemAt(call, 'an affinity step belongs under the option that earns it')];
};

const stepsCanBeCounted: Rule = ({ flow }) => stepCalls(flow).flatMap(stepProblem);

const affinities = new Set<string>(stepFunctions.values());

const changedByTheirFunctions: Rule = ({ flow }) =>
  flow.uses
    .filter(({ name, set, within }) => set && affinities.has(name) && stepFunctions.get(within) !== name)
    .map((use) => problemAt(use, `"${use.name}" is changed only by its function`));

/** The steps of one option, in the order of the script. */
export const byOption = (steps: readonly Step[]): Step[][] => [
  ...groupBy(steps, ({ file, option }) => `${file}:${option.line}`).values(),
];

const noOptionRaisesTwo: Rule = ({ flow }) =>
  byOption(stepsOf(flow)).flatMap((steps) => {
    const raised = [...new Set(steps.filter(({ value }) => value > 0).map(({ affinity }) => affinity))];
    const [first] = steps;
    return first && raised.length > 1
      ? [problemAt({ ...first, line: first.option.line }, `an option raises one affinity, not ${raised.join(' and ')}`)]
      : [];
  });

const isDilemma = (steps: readonly Step[]): boolean => {
  const up = steps.find(({ value }) => value === 2);
  const down = steps.find(({ value }) => value === -1);
  return economy.pairs.some(
    (pair) => up && down && up !== down && pair.includes(up.affinity) && pair.includes(down.affinity),
  );
};

const twosAreDilemmas: Rule = ({ flow }) =>
  byOption(stepsOf(flow)).flatMap((steps) => {
    const two = steps.find(({ value }) => Math.abs(value) === 2);
    return two && !isDilemma(steps)
      ? [problemAt(two, 'a step of 2 is +2 to one of a pair and −1 to the other (economyTable.ts has the pairs)')]
      : [];
  });

/** How affinities are changed, option by option. */
export const stepRules: readonly Rule[] = [
  stepsCanBeCounted,
  changedByTheirFunctions,
  noOptionRaisesTwo,
  twosAreDilemmas,
];
