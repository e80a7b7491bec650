import { spread } from '../playtest/statistics';
import { type Bound, bounds, distance, holds, medianIn } from './bounds';
import type { Counted, CountedPlay } from './countPlay';
import { type Measure, measures, valuesOf } from './measures';

/** Plays under a name: of a policy, or what all plays have of one scene or one speaker. */
export type Named = readonly (readonly [name: string, counts: readonly Counted[]])[];

const columns = ['median', 'p10', 'p90', 'max'] as const;
const wide = 34;

const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(wide)} ${cells.map((cell) => cell.padStart(7)).join(' ')}`.trimEnd();

const measureLines = (title: string, measure: Measure, named: Named): string[] => {
  const rows = named.flatMap(([name, counts]) => {
    const values = valuesOf(measure.of, counts);
    if (values.length === 0 || values.every((value) => value === 0)) return [];
    const found = spread(values);
    return [
      row(
        name,
        columns.map((column) => found[column].toFixed(measure.digits ?? 0)),
      ),
    ];
  });
  return rows.length > 0 ? ['', `${title}: ${measure.title}`, row('', columns), ...rows] : [];
};

/** Every measure, by the names; a row of zeros is left out. */
export const spreadLines = (title: string, named: Named): string[] =>
  Object.values(measures).flatMap((measure) => measureLines(title, measure, named));

const heads = ['dashes', 'severed', 'lists', 'numbers', 'silence', 'length'] as const;

const boundRow = (bound: Bound, plays: readonly Counted[], all: readonly Counted[]): string => {
  const digits = bound.measure.digits ?? 0;
  const [found, withAll] = [plays, all].map((counts) => medianIn(bound, counts).toFixed(digits));
  const verdict = holds(bound, plays) ? '' : ', over';
  return `${row(bound.measure.title.padEnd(44), [found ?? '', withAll ?? ''])}   ${bound.words}${verdict}`;
};

/**
 * What the script has set itself, what a median play has, and what has to go from each scene. `all` are the same plays
 * with the protected lines counted like all others.
 */
export const boundLines = (plays: readonly Counted[], all: readonly Counted[], scenes: Named): string[] => [
  'what the script has set itself, in a median play; without and with what is protected',
  ...bounds.map((bound) => boundRow(bound, plays, all)),
  '',
  'what has to go from each scene in a mean play: lines, comparisons, lists, numbers, silences; an option’s words',
  row('', heads),
  ...scenes.map(([scene, counts]) =>
    row(
      scene,
      bounds.map((bound) => distance(bound, counts, plays)).map((over) => (over < 0.05 ? '·' : over.toFixed(1))),
    ),
  ),
];

/** What all plays have under each name, in the order in which the names come up. */
export const byName = <K>(plays: readonly CountedPlay[], mapOf: (play: CountedPlay) => ReadonlyMap<K, Counted>) => {
  const named = new Map<K, Counted[]>();
  for (const play of plays)
    for (const [name, counted] of mapOf(play)) named.set(name, [...(named.get(name) ?? []), counted]);
  return named;
};
