import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import type { Picker } from './policy';

/** Far more turns than a play has; loops are reported by playOnce. */
const maxTurns = 300;

/**
 * Walks through a play and shows every turn that offers something, with the choices taken so far. A fault of the story
 * ends the walk: to report it is for playOnce.
 */
export const walk = (
  session: StorySession,
  begin: Begin,
  pick: Picker,
  visit: (turn: Turn, choices: readonly string[]) => void,
): void => {
  const choices: string[] = [];
  try {
    let turn = session.begin(begin);
    while (turn.choices.length > 0 && choices.length < maxTurns) {
      visit(turn, choices);
      const chosen = turn.choices[pick(turn, session)];
      if (!chosen) return;
      choices.push(`${turn.scene}/${chosen.id}`);
      turn = session.choose(chosen.index);
    }
  } catch {
    return;
  }
};
