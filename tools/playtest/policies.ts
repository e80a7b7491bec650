import { chanceOf } from '../../src/common/chance';
import { endings } from '../../src/core/catalog';
import type { Begin } from '../../src/core/StorySession';
import { characterPolicies } from './characters';
import type { Policy } from './policy';
import { untoldPolicy } from './untoldPolicy';

const randomPolicy: Policy = (seed) => {
  const random = chanceOf(seed);
  return (turn) => Math.floor(random() * turn.choices.length);
};

/** Takes the option that was taken least so far, chance deciding among equals: for coverage. */
const leastSeenPolicy = (): Policy => {
  const taken = new Map<string, number>();
  return (seed) => {
    const random = chanceOf(seed);
    return (turn) => {
      const counts = turn.choices.map((choice) => taken.get(`${turn.scene}/${choice.id}`) ?? 0);
      const least = Math.min(...counts);
      const candidates = counts.flatMap((count, index) => (count === least ? [index] : []));
      const picked = candidates[Math.floor(random() * candidates.length)] ?? 0;
      const id = `${turn.scene}/${turn.choices[picked]?.id}`;
      taken.set(id, (taken.get(id) ?? 0) + 1);
      return picked;
    };
  };
};

/** Passes over whatever a content note warns of; else by chance. */
const passesOverPolicy: Policy = (seed) => {
  const random = chanceOf(seed);
  return ({ choices }) => {
    const passed = choices.findIndex(({ id }) => id === 'pass_over');
    const byChance = Math.floor(random() * choices.length);
    return passed < 0 ? byChance : passed;
  };
};

/** The policies by name; each call of `least-seen` begins to count anew. */
export const policies = {
  random: () => randomPolicy,
  'least-seen': leastSeenPolicy,
  untold: () => untoldPolicy,
  'passes-over': () => passesOverPolicy,
  ...characterPolicies,
} as const;
export type PolicyName = keyof typeof policies;
export const isPolicy = (name: string): name is PolicyName => Object.hasOwn(policies, name);
export const policyNames = Object.keys(policies) as PolicyName[]; // Object.keys of a literal table gives just its keys

/**
 * What a play is begun with where nothing else is asked for. `random` and `least-seen` make every second play a later
 * one, after one ending or another, so that lines for later plays are seen; `later` has seen three endings, which opens
 * the hidden one; the other characters play for the first time.
 */
export const beginOf = (policy: PolicyName, play: number): Begin => {
  if (policy === 'later') return { playthroughs: 3, endingsSeen: 3, endingBefore: 1 + (play % endings.length) };
  const isLater = (policy === 'random' || policy === 'least-seen') && play % 2 === 1;
  return isLater
    ? { playthroughs: 1, endingsSeen: 1, endingBefore: 1 + ((play >> 1) % endings.length) }
    : { playthroughs: 0, endingsSeen: 0 };
};
