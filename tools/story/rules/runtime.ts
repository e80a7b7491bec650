import { diverts } from './graph';
import { problemAt, type Rule } from './rule';

/** What inkjs would take for a number with a fraction, wherever it stands: in prose too. */
const takenForNumber = /,\s*\d+\.0/;

/** Where JSON.parse does not show a reviver the source, inkjs 2.4.0 changes such a text before it parses it. */
const textsCanBeLoaded: Rule = ({ lines, options, tags }) =>
  [...lines, ...options, ...tags]
    .filter(({ text }) => takenForNumber.test(text))
    .map((unit) => problemAt(unit, 'a comma before a number like 3.0: in some browsers the script would not load'));

/** inkjs makes a number like 2.0 whole when it has been added to, compiled or saved, and divides it as one from then on. */
const numbersAreWhole: Rule = ({ flow }) =>
  flow.fractions.map((at) => problemAt(at, 'a number with a fraction: a play would reckon otherwise after a save'));

/** Whoever is inside already does not come in: such a visit is not counted. */
const visitsAreCounted: Rule = ({ flow }) => {
  const graph = diverts(flow.sections);
  return flow.uses.flatMap((use) => {
    const names = [`${use.knot}.${use.path}`, use.path];
    const counted = names.find((path) => graph.has(path));
    if (!counted || use.set) return [];
    const fromInside = [...graph].some(
      ([from, to]) => (from === counted || from.startsWith(`${counted}.`)) && to.includes(counted),
    );
    return fromInside
      ? [problemAt(use, `"${use.path}" diverts to itself, which counts as no visit: ask for a label`)]
      : [];
  });
};

/** What inkjs does otherwise than a writer expects: docs/traps.md. */
export const runtimeRules: readonly Rule[] = [textsCanBeLoaded, numbersAreWhole, visitsAreCounted];
