import type { FactFigures } from './Knowledge';
import { type Spread, spread } from './statistics';

/** What plays made of one fact. */
export interface FactResult {
  /** Plays that were told it, and words read by then. */
  readonly told: number;
  readonly toldWords: Spread;
  /** Plays that needed it, and words read before they first did. */
  readonly needed: number;
  readonly neededWords: Spread;
  /** Plays that needed it and were told it only later, and those that never were. */
  readonly late: number;
  readonly never: number;
  /** Plays that were paid it; of debts. */
  readonly paid: number;
}

const present = (values: readonly (number | undefined)[]): number[] => values.flatMap((value) => value ?? []);

const resultOf = (plays: readonly FactFigures[], fact: string): FactResult => {
  const told = present(plays.map((play) => play.told[fact]));
  const needed = present(plays.map((play) => play.needed[fact]));
  const needing = plays.flatMap((play) => {
    const at = play.needed[fact];
    return at === undefined ? [] : [{ at, told: play.told[fact] }];
  });
  return {
    told: told.length,
    toldWords: spread(told),
    needed: needed.length,
    neededWords: spread(needed),
    late: needing.filter(({ at, told }) => told !== undefined && told > at).length,
    never: needing.filter(({ told }) => told === undefined).length,
    paid: plays.filter(({ paid }) => paid.includes(fact)).length,
  };
};

/** What all plays made of each fact that any of them came to, by its id. */
export const summarizeFacts = (plays: readonly FactFigures[]): Record<string, FactResult> => {
  const ids = new Set(plays.flatMap(({ told, needed }) => [...Object.keys(told), ...Object.keys(needed)]));
  return Object.fromEntries([...ids].sort().map((id) => [id, resultOf(plays, id)]));
};
