import type { SceneId } from '../../src/core/catalog';
import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import { policies } from './policies';
import { seededRandom } from './random';
import { walk } from './walk';

/** From the story bible: a choice shows its difference at once and once later. These never show it later. */
export interface HollowScene {
  readonly scene: string;
  /** Pairs of options that were compared. */
  readonly compared: number;
  /** Pairs after whose own turn no line and no option ever differed. */
  readonly pairs: readonly (readonly [string, string])[];
}

const pairsAScene = 40;
const continuations = 20;
/** Plays in which a scene's pairs are looked for. */
const walks = 40;
/** Turns that are looked at, a few at first: most pairs differ soon, and only the hollow ones are played to the end. */
const horizons = [4, 16, 60, 300];

/** What is said and offered in so many turns after the one that answers the option, chance deciding by the seed. */
const laterOf = (session: StorySession, index: number, seed: number, turns: number): string =>
  session.attempt(() => {
    const random = seededRandom(seed);
    const later: string[] = [];
    let turn = session.choose(index);
    while (turn.choices.length > 0 && later.length < 2 * turns) {
      const chosen = turn.choices[Math.floor(random() * turn.choices.length)];
      later.push(turn.choices.map(({ key }) => key).join(' '));
      turn = session.choose(chosen?.index ?? 0);
      later.push(turn.beats.map(({ key }) => key).join(' '));
    }
    return later.join('\n');
  });

const isHollow = (session: StorySession, one: number, other: number): boolean => {
  for (const turns of horizons) {
    for (let seed = 1; seed <= continuations; seed++) {
      if (laterOf(session, one, seed, turns) !== laterOf(session, other, seed, turns)) return false;
    }
  }
  return true;
};

const pairsOf = ({ choices }: Turn): [Turn['choices'][number], Turn['choices'][number]][] => {
  const real = choices.filter(({ flavor }) => !flavor);
  return real.flatMap((one, at) => real.slice(at + 1).map((other) => [one, other] as [typeof one, typeof other]));
};

/** Compares up to 40 pairs of options of a scene, each in 20 seeded continuations to the end of the play. */
export const findHollowChoices = (
  session: StorySession,
  begin: Begin,
  scene: string,
  seed: number,
  from?: SceneId,
): HollowScene => {
  const compared = new Set<string>();
  const pairs: [string, string][] = [];
  const visit = (turn: Turn): void => {
    if (turn.scene !== scene) return;
    for (const [one, other] of pairsOf(turn)) {
      const name = `${one.id} ${other.id}`;
      if (compared.has(name) || compared.size >= pairsAScene) continue;
      compared.add(name);
      if (isHollow(session, one.index, other.index)) pairs.push([one.id, other.id]);
    }
  };
  const policy = policies.random();
  for (let play = 0; play < walks; play++) walk(session, begin, policy(seed + play), visit, from);
  return { scene, compared: compared.size, pairs };
};
