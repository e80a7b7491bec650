import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import type { Policy } from './policies';

/** Two options of one choice that lead to the same text and, manner apart, to the same state. */
export interface FalseChoice {
  readonly scene: string;
  readonly ids: readonly [string, string];
  /** Choices taken to get there. */
  readonly choices: readonly string[];
}

/** How he says a thing may be all that differs in the counters; it is not a difference by itself. */
const mannerVariables = new Set(['playful', 'tender', 'guarded', 'blunt', 'latest_manner']);

/** What taking one option leads to, as a text that can be compared. */
const outcomeOf = (session: StorySession, index: number): string => {
  const { beats, choices, ending } = session.choose(index);
  const variables = Object.entries(session.variables()).filter(([name]) => !mannerVariables.has(name));
  return JSON.stringify([beats, choices, ending, variables.sort(([one], [other]) => one.localeCompare(other))]);
};

const pairsAt = (session: StorySession, turn: Turn): [string, string][] => {
  const here = session.snapshot();
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const choice of turn.choices.filter(({ flavor }) => !flavor)) {
    session.restore(here);
    const outcome = outcomeOf(session, choice.index);
    const twin = seen.get(outcome);
    if (twin) pairs.push([twin, choice.id]);
    seen.set(outcome, choice.id);
  }
  session.restore(here);
  return pairs;
};

/** Plays `plays` times and compares all options at every choice on the way; each pair is named once. */
export const findFalseChoices = (session: StorySession, begin: Begin, policy: Policy, plays: number): FalseChoice[] => {
  const found = new Map<string, FalseChoice>();
  for (let play = 0; play < plays; play++) {
    const pick = policy(play);
    const choices: string[] = [];
    let turn = session.begin(begin);
    while (turn.choices.length > 0) {
      for (const ids of pairsAt(session, turn)) {
        const name = `${turn.scene} ${ids.join(' ')}`;
        if (!found.has(name)) found.set(name, { scene: turn.scene ?? '', ids, choices: [...choices] });
      }
      const chosen = turn.choices[pick(turn)];
      if (!chosen) break;
      choices.push(`${turn.scene}/${chosen.id}`);
      turn = session.choose(chosen.index);
    }
  }
  return [...found.values()];
};
