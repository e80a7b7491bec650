import { spread } from '../playtest/statistics';
import type { Counted } from './countPlay';
import { type Measure, meanOf, measures, valuesOf } from './measures';

/** What the script has set itself for a median play. */
export interface Bound {
  readonly measure: Measure;
  /** As a reader says it. */
  readonly words: string;
  readonly value: number;
  /** The measure may be no less than its bound, instead of no more. */
  readonly isLeast?: true;
  /**
   * How much of the device has to go from a scene in a play, in its own unit: lines, lists, numbers, options, and of
   * the options' length words. `share` is what the whole play may keep of it, 0 to 1.
   */
  readonly over: (scene: Counted, share: number) => number;
}

const surplus =
  (name: 'severed' | 'lists' | 'silences'): Bound['over'] =>
  ({ figures }, share) =>
    figures[name] * (1 - Math.min(1, share));

/** From the second draft on. */
export const bounds: readonly Bound[] = [
  {
    measure: measures.dashes,
    words: '≤ 20 %',
    value: 20,
    over: ({ figures }) => figures.dashes - 0.2 * figures.theodoreLines,
  },
  { measure: measures.severed, words: '≤ 4 a play', value: 4, over: surplus('severed') },
  { measure: measures.lists, words: '≤ 3 a play', value: 3, over: surplus('lists') },
  {
    measure: measures.numbers,
    words: '≤ 1 in 70 words',
    value: 70,
    isLeast: true,
    over: ({ figures }) => figures.numbers - figures.words / 70,
  },
  { measure: measures.silences, words: '≤ 40 a play', value: 40, over: surplus('silences') },
  {
    measure: measures.optionWords,
    words: '≤ 7 words',
    value: 7,
    over: ({ optionWords }) => (measures.optionWords.of({ optionWords }) ?? 7) - 7,
  },
];

export const medianIn = ({ measure }: Bound, plays: readonly Counted[]): number =>
  spread(valuesOf(measure.of, plays)).median;

export const holds = (bound: Bound, plays: readonly Counted[]): boolean =>
  bound.isLeast ? medianIn(bound, plays) >= bound.value : medianIn(bound, plays) <= bound.value;

/** How far a scene is from a bound: what has to go from it in a mean play; 0 where it keeps the bound by itself. */
export const distance = (bound: Bound, scene: readonly Counted[], plays: readonly Counted[]): number => {
  const share = bound.value / Math.max(1e-9, medianIn(bound, plays));
  return Math.max(0, meanOf(scene.map((counted) => bound.over(counted, share))));
};
