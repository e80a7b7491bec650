import { endings } from '../../src/core/catalog';
import type { EndingWays, Way } from '../../src/dev/why';
import type { ParsedNode } from '../story/compile';
import { type Gate, readGates } from './readGates';

/** A divert names a stitch of its own knot, a knot, or a whole path. */
const leadsTo = ({ from, to }: Gate, part: string): boolean => to === part || `${from.split('.')[0]}.${to}` === part;

/** The parts of the script from which these gates can be reached. */
const partsBefore = (gates: readonly Gate[], diverts: readonly Gate[], found = new Set<string>()): Set<string> => {
  for (const { from } of gates) {
    if (found.has(from)) continue;
    found.add(from);
    partsBefore(
      diverts.filter((divert) => leadsTo(divert, from)),
      diverts,
      found,
    );
  }
  return found;
};

/** Looks backward from one ending for the gates that decide whether a play gets there. */
class Search {
  readonly #diverts: readonly Gate[];
  readonly #before: Set<string>;
  readonly #seen = new Set<string>();

  constructor(tags: readonly Gate[], diverts: readonly Gate[]) {
    this.#diverts = diverts;
    this.#before = partsBefore(tags, diverts);
  }

  /** The nearest deciding gates on the way to these; null when a play comes here without passing any. */
  nearest(gates: readonly Gate[]): readonly Gate[] | null {
    const found = gates.map((gate) => (this.#decides(gate) ? [gate] : this.#into(gate.from)));
    return found.some((each) => each === null) ? null : found.flatMap((each) => each ?? []);
  }

  #into(part: string): readonly Gate[] | null {
    if (part === '') return null;
    if (this.#seen.has(part)) return [];
    this.#seen.add(part);
    return this.nearest(this.#diverts.filter((divert) => leadsTo(divert, part)));
  }

  /** A fork whose every branch gets there decides nothing. */
  #decides(gate: Gate): boolean {
    if (gate.option === null && gate.conditions.length === 0) return false;
    const parts = new Set(this.#diverts.map(({ from }) => from));
    const others = this.#diverts.filter((divert) => divert.from === gate.from);
    return others.some((other) => [...parts].some((part) => leadsTo(other, part) && !this.#before.has(part)));
  }
}

const toWay = ({ file, line, option, conditions }: Gate): Way => ({ file, line, option, conditions });

/** What stands before each ending of the catalog, read from the script: the nearest options and conditions. */
export const endingWays = (tree: ParsedNode): EndingWays[] => {
  const gates = readGates(tree);
  const diverts = gates.filter(({ kind }) => kind === 'divert');
  return endings.map((ending) => {
    const tags = gates.filter(({ kind, to }) => kind === 'ending' && to === ending);
    return { ending, ways: (new Search(tags, diverts).nearest(tags) ?? []).map(toWay) };
  });
};
