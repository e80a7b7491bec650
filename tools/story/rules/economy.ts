import type { Affinities } from '../../../src/core/turn';
import type { Problem } from '../compile';
import type { ScriptSection } from '../readFlow';
import { economy } from './economyTable';
import { diverts, heaviestWay } from './graph';
import { groupBy } from './groupBy';
import { type Manuscript, problemAt, type Rule } from './rule';
import { byOption, type Step, stepsOf } from './steps';

/** The first step of each choice that has steps such as these: a choice is one opportunity, whatever its options. */
const choicesOf = (steps: readonly Step[]): Step[] => [
  ...new Map(steps.toReversed().map((step) => [step.option.group, step])).values(),
];

/** All after the first that share a scene, an act… */
const beyondFirst = (steps: readonly Step[], share: (step: Step) => unknown): Step[] =>
  [...groupBy(steps, share).values()].flatMap((same) => same.sort((one, other) => one.line - other.line).slice(1));

const oneDilemmaAScene: Rule = ({ flow }) => {
  const twos = choicesOf(stepsOf(flow).filter(({ value }) => Math.abs(value) === 2));
  return beyondFirst(twos, ({ knot }) => knot).map((step) => problemAt(step, `a second dilemma in ${step.knot}`));
};

const oneThreeAnAct: Rule = ({ flow }) => {
  const threes = stepsOf(flow).filter(({ value }) => Math.abs(value) === 3);
  const others = threes.filter(({ act, affinity }) => economy.three[act - 1] !== affinity);
  return [
    ...others.map((step) => problemAt(step, `the step of 3 of act ${step.act} is ${economy.three[step.act - 1]}’s`)),
    ...beyondFirst(choicesOf(threes), ({ act }) => act).map((step) =>
      problemAt(step, `a second choice with a step of 3 in act ${step.act}`),
    ),
  ];
};

/** Steps of 1 that are not the price of a dilemma. */
const smallSteps = (manuscript: Manuscript): Step[] =>
  byOption(stepsOf(manuscript.flow))
    .filter((steps) => steps.every(({ value }) => Math.abs(value) === 1))
    .flat();

/** The section of the script in which a step stands: the last that begins above it in its file. */
const sectionOf = (step: Step, sections: readonly ScriptSection[]): string =>
  sections.findLast(({ file, line }) => file === step.file && line <= step.line)?.path ?? '';

/** How many of these choices a play can meet: what stands in one knot or stitch is taken to be passed together. */
const mostInAPlay = (choices: readonly Step[], { flow }: Manuscript): number => {
  const counts = groupBy(choices, (step) => sectionOf(step, flow.sections));
  return heaviestWay(diverts(flow.sections), (path) => counts.get(path)?.length ?? 0);
};

const tooMany = (affinity: keyof Affinities, steps: readonly Step[], manuscript: Manuscript): Problem[] => {
  let met = 0;
  return economy.small[affinity].flatMap((limit, index) => {
    const choices = choicesOf(steps.filter(({ act }) => act === index + 1));
    met += mostInAPlay(choices, manuscript);
    const last = choices.sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line).at(-1);
    if (!last || met <= limit) return [];
    return [
      problemAt(last, `${met} small opportunities for ${affinity} by the end of act ${index + 1} (at most ${limit})`),
    ];
  });
};

const fewOpportunities: Rule = (manuscript) =>
  [...groupBy(smallSteps(manuscript), ({ affinity }) => affinity)].flatMap(([affinity, steps]) =>
    tooMany(affinity, steps, manuscript),
  );

/** How much a play can move, scene by scene and act by act. */
export const economyRules: readonly Rule[] = [oneDilemmaAScene, oneThreeAnAct, fewOpportunities];
