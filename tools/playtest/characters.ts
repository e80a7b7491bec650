import { chanceOf } from '../../src/common/chance';
import type { StorySession } from '../../src/core/StorySession';
import { affinityNames } from '../../src/core/turn';
import type { Policy } from './policy';

/** What a character looks at when it weighs an option: the affinities, the manners, and what only later plays offer. */
const weighed = [...affinityNames, 'playful', 'tender', 'guarded', 'blunt', 'recognized'] as const;
type Weights = Readonly<Partial<Record<(typeof weighed)[number], number>>>;

/** The plain characters: how much each likes a step of a variable. */
const characters = {
  tender: { tender: 2, closeness: 2, amy: 1, catherine: 1 },
  honest: { candor: 3, blunt: 1, guarded: -1 },
  guarded: { guarded: 3, candor: -2, closeness: -1 },
  playful: { playful: 3, closeness: 1 },
  blunt: { blunt: 3, candor: 1, tender: -1 },
  possessive: { closeness: 3, freedom: -3 },
  generous: { freedom: 3, amy: 1, catherine: 1 },
  avoidant: { guarded: 1, playful: 1, candor: -3, healing: -2, closeness: -1 },
  past: { catherine: 3, healing: 2 },
  friend: { amy: 3, candor: 1, closeness: -1 },
  craftsman: { craft: 3, candor: 1 },
  film: { closeness: 2, freedom: 2, healing: 2, amy: 2 },
  later: { recognized: 3, closeness: 1, candor: 1 },
} as const satisfies Record<string, Weights>;

type CharacterName = keyof typeof characters;

const scoreNow = (session: StorySession, weights: Weights): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * Number(session.variable(name) ?? 0), 0);

/** An option that leads to a fault is worth nothing; the play that takes it will report it. */
const scoreAfter = (session: StorySession, index: number, weights: Weights): number => {
  try {
    return session.attempt(() => {
      session.choose(index);
      return scoreNow(session, weights);
    });
  } catch {
    return 0;
  }
};

/** One step of look-ahead: takes the option that moves its variables best; chance decides between less than one step. */
const characterPolicy =
  (weights: Weights): Policy =>
  (seed) => {
    const random = chanceOf(seed);
    return ({ choices }, session) => {
      const scores = choices.map(({ index }) => scoreAfter(session, index, weights) + random());
      return scores.indexOf(Math.max(...scores));
    };
  };

const entries = (Object.keys(characters) as CharacterName[]).map((name) => [
  name,
  () => characterPolicy(characters[name]),
]);

/** A policy for each character. */
export const characterPolicies = Object.fromEntries(entries) as Record<CharacterName, () => Policy>; // one entry a name
