import { spread } from '../playtest/statistics';
import type { Counted } from './countPlay';

/** A figure that is looked at: of a play, of a scene in a play, or of a speaker. */
export interface Measure {
  readonly title: string;
  /** Null where there is nothing to measure: a scene without a line of Theodore's has no share of dashes. */
  readonly of: (counted: Counted) => number | null;
  readonly digits?: number;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const medianOf = (values: readonly number[]): number | null => (values.length === 0 ? null : spread(values).median);

/** All that is measured, in the order of the tables. */
export const measures = {
  dashes: {
    title: 'Theodore’s lines that a dash breaks, in %',
    of: ({ figures }) => ratio(100 * figures.dashes, figures.theodoreLines),
  },
  severed: { title: 'Samantha’s severed comparisons', of: ({ figures }) => figures.severed },
  lists: { title: 'lists of One, Two, Three', of: ({ figures }) => figures.lists },
  numbers: {
    title: 'words to each number in words',
    of: ({ figures }) => ratio(figures.words, figures.numbers),
    digits: 1,
  },
  silences: { title: 'silences offered', of: ({ figures }) => figures.silences },
  silencesTaken: { title: 'silences taken', of: ({ figures }) => figures.silencesTaken },
  optionWords: {
    title: 'an option’s words, median',
    of: ({ optionWords }: Pick<Counted, 'optionWords'>) => medianOf(optionWords),
    digits: 1,
  },
  somebody: { title: 'somebody, nobody', of: ({ figures }) => figures.somebody },
  itOpenings: { title: 'narration that begins with “It”', of: ({ figures }) => figures.itOpenings },
  words: { title: 'words', of: ({ figures }) => figures.words },
  choices: { title: 'choices', of: ({ figures }) => figures.choices },
} as const satisfies Record<string, Measure>;

/** The values of a measure, without those that are none. */
export const valuesOf = (of: Measure['of'], counts: readonly Counted[]): number[] =>
  counts.flatMap((counted) => of(counted) ?? []);

/** The mean of some values; of none it is 0. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
