import { diverts, type Graph, reachable } from './graph';
import { problemAt, type Rule } from './rule';

const sectionsAreReached: Rule = ({ flow }) => {
  const reached = reachable(diverts(flow.sections), '');
  return flow.sections
    .filter(({ path }) => !reached.has(path))
    .map((section) => problemAt(section, `nothing leads to ${section.path}`));
};

const canEnd = (graph: Graph, path: string): boolean => reachable(graph, path).has('END');

/** A hub whose options all lead back to it, or to others that do, is named once. */
const hubsHaveAWayOut: Rule = ({ flow }) => {
  const graph = diverts(flow.sections);
  const stuck = flow.sections.filter(({ path }) => path && !canEnd(graph, path));
  const doors = stuck.filter(
    ({ path }, index) => !stuck.slice(0, index).some((other) => reachable(graph, other.path).has(path)),
  );
  return doors.map((section) =>
    problemAt(section, `no way out of ${section.path}: none of its diverts leads to an end`),
  );
};

/** Where the script leads. */
export const flowRules: readonly Rule[] = [sectionsAreReached, hubsHaveAWayOut];
