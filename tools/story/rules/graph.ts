import type { ScriptSection } from '../readFlow';

/** Where one can go from each section of the script; the end of the story is `END`. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** A divert names a stitch of the same knot, a knot, a path, or a label inside either. */
const resolve = (target: string, from: ScriptSection, paths: ReadonlySet<string>): string => {
  if (target === 'END' || target === 'DONE') return target;
  const [first = '', second = ''] = target.split('.');
  const candidates = [`${from.knot}.${first}`, `${first}.${second}`, first];
  return candidates.find((path) => paths.has(path)) ?? from.path;
};

/** The sections of a script and their diverts. */
export const diverts = (sections: readonly ScriptSection[]): Graph => {
  const paths = new Set(sections.map(({ path }) => path));
  return new Map(
    sections.map((section) => [section.path, section.diverts.map((target) => resolve(target, section, paths))]),
  );
};

/** Everything that can be reached from here, here included. */
export const reachable = (graph: Graph, from: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const next of graph.get(from) ?? []) reachable(graph, next, seen);
  return seen;
};

/** Parts that lead back to one another are passed together: each is named by the first of its circle. */
const circles = (graph: Graph): ReadonlyMap<string, string> => {
  const all = [...graph.keys()];
  const ways = new Map(all.map((path) => [path, reachable(graph, path)]));
  return new Map(
    all.map((path) => [path, all.find((other) => ways.get(path)?.has(other) && ways.get(other)?.has(path)) ?? path]),
  );
};

/** The greatest sum of weights on any way from the beginning (the empty path), each section counted once. */
export const heaviestWay = (graph: Graph, weight: (path: string) => number): number => {
  const circle = circles(graph);
  const known = new Map<string, number>();
  const heaviest = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const members = [...graph.keys()].filter((path) => circle.get(path) === name);
    const nexts = members.flatMap((path) => graph.get(path) ?? []).map((path) => circle.get(path) ?? path);
    const rest = nexts.filter((next) => next !== name).map(heaviest);
    const own = members.reduce((sum, path) => sum + weight(path), 0);
    const total = own + Math.max(0, ...rest);
    known.set(name, total);
    return total;
  };
  return heaviest(circle.get('') ?? '');
};
