import { chanceOf } from '../../src/common/chance';
import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import { groupBy } from '../story/rules/groupBy';
import { policies } from './policies';
import { walk } from './walk';

/** A choice shows its difference at once and once later. These never show it later. */
export interface HollowScene {
  readonly scene: string;
  /** Pairs of options that were compared. */
  readonly compared: number;
  /** Pairs after whose own turn no line and no option ever differed. */
  readonly pairs: readonly (readonly [string, string])[];
}

const pairsAScene = 40;
const continuations = 20;
/** Into how many jobs the work is cut. */
export const hollowParts = 4;
/** Plays in which a part's pairs are looked for. */
const walks = 30;
/** Turns that are looked at, a few at first: most pairs differ soon, and only the hollow ones are played to the end. */
const horizons = [4, 16, 60, 300];

/** What is said and offered in so many turns after the one that answers the option, chance deciding by the seed. */
const laterOf = (session: StorySession, index: number, seed: number, turns: number): string =>
  session.attempt(() => {
    const random = chanceOf(seed);
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

/** Whether the answer to this option is the last of the play: nothing is left that could differ later. */
const endsPlay = (session: StorySession, index: number): boolean =>
  session.attempt(() => session.choose(index).choices.length === 0);

const pairsOf = ({ choices }: Turn): [Turn['choices'][number], Turn['choices'][number]][] => {
  const real = choices.filter(({ flavor }) => !flavor);
  return real.flatMap((one, at) => real.slice(at + 1).map((other) => [one, other] as [typeof one, typeof other]));
};

/** A number from a text, the same everywhere: which part of the work compares this pair. */
const partOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % hollowParts;

/** Compares up to 40 pairs of options of every scene, each in 20 seeded continuations; this is one part of the work. */
export const findHollowChoices = (session: StorySession, begin: Begin, part: number, seed: number): HollowScene[] => {
  const scenes = new Map<string, { compared: Set<string>; pairs: [string, string][] }>();
  const visit = (turn: Turn): void => {
    if (!turn.scene) return;
    const found = scenes.get(turn.scene) ?? { compared: new Set<string>(), pairs: [] };
    scenes.set(turn.scene, found);
    for (const [one, other] of pairsOf(turn)) {
      const name = `${one.id} ${other.id}`;
      if (partOf(name) !== part || found.compared.has(name) || found.compared.size >= pairsAScene / hollowParts)
        continue;
      if (endsPlay(session, one.index) || endsPlay(session, other.index)) continue;
      found.compared.add(name);
      if (isHollow(session, one.index, other.index)) found.pairs.push([one.id, other.id]);
    }
  };
  const policy = policies.random();
  for (let play = 0; play < walks; play++) walk(session, begin, policy(seed + play), visit);
  return [...scenes].map(([scene, { compared, pairs }]) => ({ scene, compared: compared.size, pairs }));
};

/** All parts together, scene by scene. */
export const joinHollow = (parts: readonly (readonly HollowScene[])[]): HollowScene[] =>
  [...groupBy(parts.flat(), ({ scene }) => scene)].map(([scene, same]) => ({
    scene,
    compared: same.reduce((sum, { compared }) => sum + compared, 0),
    pairs: same.flatMap(({ pairs }) => pairs),
  }));
