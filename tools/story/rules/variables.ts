import { affinityNames } from '../../../src/core/turn';
import type { Problem } from '../compile';
import type { Declared, Flow } from '../readFlow';
import { problemAt, type Rule } from './rule';

/** Given by the game before the first line (StorySession.begin). */
const setOutside = new Set(['playthroughs', 'endings_seen', 'ending_before']);

/** Read by the game after every turn (StorySession), or to be told to it. */
const readOutside = new Set<string>([...affinityNames, 'stage', 'breath']);

/** Stages of Samantha that later acts bring. They are known to the game, so the list is whole from the beginning. */
const wholeLists = new Set(['stage']);

const isUsed = ({ uses }: Flow, name: string, set: boolean): boolean =>
  uses.some((use) => use.name === name && use.set === set);

const variableProblem = (flow: Flow, declared: Declared): Problem[] => {
  const { name, kind } = declared;
  const set = setOutside.has(name) || isUsed(flow, name, true);
  const asked = isUsed(flow, name, false);
  // A LIST that is no variable of its own only names the items of others.
  if (kind === 'LIST' && !set && !asked) return [];
  if (!asked && !readOutside.has(name)) return [problemAt(declared, `the variable "${name}" is never read`)];
  return set ? [] : [problemAt(declared, `the variable "${name}" is never written`)];
};

const variablesAreUsed: Rule = ({ flow }) => flow.declared.flatMap((declared) => variableProblem(flow, declared));

const itemProblems = (flow: Flow, list: Declared): Problem[] =>
  list.items
    .filter((item) => !list.initial.includes(item) && !isUsed(flow, item, true))
    .map((item) =>
      problemAt(list, isUsed(flow, item, false) ? `"${item}" is asked for and never set` : `"${item}" is never used`),
    );

/** An item that is set and not asked for may be one of several answers. */
const itemsAreUsed: Rule = ({ flow }) =>
  flow.declared.filter(({ name }) => !wholeLists.has(name)).flatMap((list) => itemProblems(flow, list));

/** A save keeps the variables with which a scene began, and no counts of visits: those hold for their own scene only. */
const visitsStayInTheirScene: Rule = ({ flow, knots }) => {
  const scenes = new Set(knots.map(({ knot }) => knot));
  return flow.uses
    .filter(({ path, knot }) => {
      const [first = ''] = path.split('.');
      return scenes.has(first) && first !== knot;
    })
    .map((use) => problemAt(use, `"${use.path}" lies in another scene: let that scene set a variable`));
};

/** What the script remembers. */
export const variableRules: readonly Rule[] = [variablesAreUsed, itemsAreUsed, visitsStayInTheirScene];
