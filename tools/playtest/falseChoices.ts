import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import type { Policy } from './policy';
import { walk } from './walk';

/** Two options of one choice that lead to the same text and, manner apart, to the same state. */
export interface FalseChoice {
  readonly scene: string;
  readonly ids: readonly [string, string];
  /** Choices taken to get there. */
  readonly choices: readonly string[];
}

/** How he says a thing may be all that differs in the counters; it is not a difference by itself. */
const mannerVariables = new Set(['playful', 'tender', 'guarded', 'blunt', 'latest_manner']);

/** Ink's variables as a text that can be compared. Needs ink's own state: never within an attempt. */
const stateOf = (session: StorySession): string => {
  const variables = Object.entries(session.savedVariables()).filter(([name]) => !mannerVariables.has(name));
  return JSON.stringify(variables.sort(([one], [other]) => one.localeCompare(other)));
};

const stateAfter = (session: StorySession, index: number): string => {
  const here = session.snapshot();
  session.choose(index);
  const state = stateOf(session);
  session.restore(here);
  return state;
};

/** What taking one option puts out, as a text that can be compared. */
const outcomeOf = (session: StorySession, index: number): string =>
  session.attempt(() => {
    const { scene, beats, choices, ending } = session.choose(index);
    const lines = beats.map(({ key, changes, cues, voice }) => [key, changes, cues, voice]);
    return JSON.stringify([scene, lines, choices.map(({ id, key }) => [id, key]), ending]);
  });

/** Pairs of options here that are one; states are compared only where the words are the same. */
const pairsAt = (session: StorySession, turn: Turn): [string, string][] => {
  const seen = new Map<string, { id: string; index: number }[]>();
  const pairs: [string, string][] = [];
  for (const { id, index, flavor } of turn.choices) {
    if (flavor) continue;
    const outcome = outcomeOf(session, index);
    const alike = seen.get(outcome) ?? [];
    const twin = alike.find((other) => stateAfter(session, other.index) === stateAfter(session, index));
    if (twin) pairs.push([twin.id, id]);
    seen.set(outcome, [...alike, { id, index }]);
  }
  return pairs;
};

/** Plays from `seed` on for `plays` seeds and compares all options at every choice on the way; each pair is named once. */
export const findFalseChoices = (
  session: StorySession,
  begin: Begin,
  policy: Policy,
  { plays, seed }: { readonly plays: number; readonly seed: number },
): FalseChoice[] => {
  const found = new Map<string, FalseChoice>();
  for (let play = seed; play < seed + plays; play++) {
    walk(session, begin, policy(play), (turn, choices) => {
      for (const ids of pairsAt(session, turn)) {
        const name = `${turn.scene} ${ids.join(' ')}`;
        if (!found.has(name)) found.set(name, { scene: turn.scene ?? '', ids, choices: [...choices] });
      }
    });
  }
  return [...found.values()];
};
