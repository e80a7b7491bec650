import { spread } from '../playtest/statistics';
import { bounds, distance, holds, medianIn } from './bounds';
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

/** What the script has set itself, what a median play has, and what has to go from each scene. */
export const boundLines = (plays: readonly CountedPlay[], scenes: Named): string[] => [
  'what the script has set itself, in a median play',
  ...bounds.map((bound) => {
    const found = medianIn(bound, plays).toFixed(bound.measure.digits ?? 0);
    return row(bound.measure.title.padEnd(44), [found, ` ${bound.words}`, holds(bound, plays) ? '' : ' over']);
  }),
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
