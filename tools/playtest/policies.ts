import type { Picker } from './playOnce';
import { seededRandom } from './random';

/** Makes the picker of one play from its seed. */
export type Policy = (seed: number) => Picker;

const randomPolicy: Policy = (seed) => {
  const random = seededRandom(seed);
  return (turn) => Math.floor(random() * turn.choices.length);
};

/** Takes the option that was taken least so far, chance deciding among equals: for coverage. */
const leastSeenPolicy = (): Policy => {
  const taken = new Map<string, number>();
  return (seed) => {
    const random = seededRandom(seed);
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

/** The policies by name; each call of `least-seen` begins to count anew. */
export const policies = { random: () => randomPolicy, 'least-seen': leastSeenPolicy } as const;
export type PolicyName = keyof typeof policies;
export const isPolicy = (name: string): name is PolicyName => Object.hasOwn(policies, name);
