import type { Affinities } from '../../../src/core/turn';

type Affinity = keyof Affinities;

/** The functions that change affinities; nothing else may (story/state.ink). */
export const stepFunctions: ReadonlyMap<string, Affinity> = new Map([
  ['closer', 'closeness'],
  ['open_up', 'candor'],
  ['give_room', 'freedom'],
  ['heal', 'healing'],
  ['toward_amy', 'amy'],
  ['toward_catherine', 'catherine'],
  ['write_true', 'craft'],
]);

/** Small opportunities (±1) of one affinity that a play may have met by the end of each act: nine, 60 % by Act Three. */
const nine = [2, 4, 5, 7, 9];
/** The same for amy and catherine: seven. */
const seven = [2, 3, 4, 6, 7];

interface Economy {
  /** By affinity, what a play may have met by the end of act one, two… */
  readonly small: Readonly<Record<Affinity, readonly number[]>>;
  /** By act, whose ±3 it holds, once. */
  readonly three: readonly Affinity[];
  /** A dilemma is +2 to one of a pair and −1 to the other, once a scene. */
  readonly pairs: readonly (readonly [Affinity, Affinity])[];
}

/** Every number of the economy. docs/story.md, "The economy", tells why they are so low. */
export const economy: Economy = {
  small: {
    closeness: nine,
    candor: nine,
    freedom: nine,
    healing: nine,
    craft: nine,
    amy: seven,
    catherine: seven,
  },
  three: ['craft', 'closeness', 'healing', 'candor', 'freedom'],
  pairs: [
    ['closeness', 'freedom'],
    ['candor', 'catherine'],
    ['craft', 'candor'],
    ['healing', 'closeness'],
    ['amy', 'candor'],
    ['freedom', 'healing'],
    ['catherine', 'amy'],
    // Not among the pairs of docs/story.md, but insomnia's dilemma there: open Catherine's box, or leave it hers.
    ['healing', 'catherine'],
  ],
};

/** Her nights belong to the act that they end. */
const nights = ['night_one', 'night_two', 'night_three'];

/** The act, 1 to 5, to which a file of the script belongs; null for endings and what is common to all. */
export const actOf = (file: string): number | null => {
  const act = /^act([1-5])\//.exec(file)?.[1];
  if (act) return Number(act);
  const night = nights.findIndex((name) => file === `nights/${name}.ink`);
  return night < 0 ? null : night + 2;
};
