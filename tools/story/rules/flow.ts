import { diverts, type Graph, reachable } from './graph';
import { problemAt, type Rule } from './rule';

const partsAreReached: Rule = ({ flow }) => {
  const reached = reachable(diverts(flow.parts), '');
  return flow.parts
    .filter(({ path }) => !reached.has(path))
    .map((part) => problemAt(part, `nothing leads to ${part.path}`));
};

const canEnd = (graph: Graph, path: string): boolean => reachable(graph, path).has('END');

/** A hub whose options all lead back to it, or to others that do, is named once. */
const hubsHaveAWayOut: Rule = ({ flow }) => {
  const graph = diverts(flow.parts);
  const stuck = flow.parts.filter(({ path }) => path && !canEnd(graph, path));
  const doors = stuck.filter(
    ({ path }, index) => !stuck.slice(0, index).some((other) => reachable(graph, other.path).has(path)),
  );
  return doors.map((part) => problemAt(part, `no way out of ${part.path}: none of its diverts leads to an end`));
};

/** Where the script leads. */
export const flowRules: readonly Rule[] = [partsAreReached, hubsHaveAWayOut];
