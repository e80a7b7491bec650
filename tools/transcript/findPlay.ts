import type { EndingId } from '../../src/core/catalog';
import { type Begin, StorySession } from '../../src/core/StorySession';
import { type PlayRecord, playOnce, replayIds } from '../playtest/playOnce';
import { beginOf, type PolicyName, policies } from '../playtest/policies';

/** How a play is to be found. */
export interface SoughtPlay {
  readonly policy: PolicyName;
  readonly seed: number;
  /** As the policy begins its first play where nothing is asked for. */
  readonly begin?: Begin;
  /** Seeds are tried from `seed` on until a play ends so. */
  readonly ending?: EndingId;
}

/** A play, with what it was begun with; a list of choices has no seed. */
export interface FoundPlay extends PlayRecord {
  readonly begin: Begin;
  readonly seed?: number;
}

/** More seeds than any ending needs that a policy comes to at all. */
const tries = 3000;

/** Plays as asked; the policy begins anew with every seed. @throws when no play comes to the ending. */
export const findPlay = (
  compiled: string,
  { policy, seed, begin = beginOf(policy, 0), ending }: SoughtPlay,
): FoundPlay => {
  const session = new StorySession(compiled);
  for (let tried = seed; tried < seed + tries; tried++) {
    const record = playOnce(session, begin, policies[policy]()(tried));
    if (!ending || record.turns.at(-1)?.ending === ending) return { ...record, begin, seed: tried };
  }
  throw new Error(`none of ${tries} plays (${policy}, from seed ${seed}) comes to ${ending}`);
};

/**
 * Plays the choices of a list, `scene/id` each, and stops where it ends: that is no fault. @throws an Error of one line
 * when one of them is not offered.
 */
export const followChoices = (compiled: string, begin: Begin, ids: readonly string[]): PlayRecord => {
  const record = replayIds(new StorySession(compiled), begin, ids);
  const { turns, choices } = record;
  const isOffering = turns.length > choices.length && (turns.at(-1)?.choices.length ?? 0) > 0;
  if (isOffering && choices.length < ids.length)
    throw new Error(`choice ${choices.length + 1} of the list, ${ids[choices.length]}, is not offered`);
  if (choices.length < ids.length && !record.fault)
    throw new Error(`the play ends after ${choices.length} of the ${ids.length} choices`);
  return isOffering ? { ...record, fault: null } : record;
};
