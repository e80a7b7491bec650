import { diverts, type Graph, reachable } from './graph';
import { problemAt, type Rule } from './rule';

const passagesAreReached: Rule = ({ flow }) => {
  const reached = reachable(diverts(flow.passages), '');
  return flow.passages
    .filter(({ path }) => !reached.has(path))
    .map((passage) => problemAt(passage, `nothing leads to ${passage.path}`));
};

const canEnd = (graph: Graph, path: string): boolean => reachable(graph, path).has('END');

/** A hub whose options all lead back to it, or to others that do, is named once. */
const hubsHaveAWayOut: Rule = ({ flow }) => {
  const graph = diverts(flow.passages);
  const stuck = flow.passages.filter(({ path }) => path && !canEnd(graph, path));
  const doors = stuck.filter(
    ({ path }, index) => !stuck.slice(0, index).some((other) => reachable(graph, other.path).has(path)),
  );
  return doors.map((passage) =>
    problemAt(passage, `no way out of ${passage.path}: none of its diverts leads to an end`),
  );
};

/** Where the script leads. */
export const flowRules: readonly Rule[] = [passagesAreReached, hubsHaveAWayOut];
