import type { Turn } from '../../src/core/turn';

/** How far from its end a loop is searched for its cycle, in turns. */
const searched = 200;

/** A point of the story, as far as a player can tell: the scene and what is offered. */
const pointOf = ({ scene, choices }: Turn): string => `${scene}: ${choices.map(({ id }) => id).join(' ')}`;

/** Begins with its least id, so that a cycle met at another point has the same name. */
const normalized = (cycle: readonly string[]): string[] => {
  const least = cycle.indexOf([...cycle].sort()[0] ?? '');
  return [...cycle.slice(least), ...cycle.slice(0, least)];
};

/**
 * The shortest way, in the last turns of a long play, from a point back to the same point; `start` is how many choices
 * lead to the first visit of that point. `choices[i]` leads from turn i to turn i + 1.
 */
export const cycleOf = (
  turns: readonly Turn[],
  choices: readonly string[],
): { readonly start: number; readonly cycle: readonly string[] } => {
  const seen = new Map<string, number>();
  let best: readonly [from: number, to: number] | null = null;
  for (let at = Math.max(0, turns.length - searched); at < turns.length; at++) {
    const turn = turns[at];
    if (!turn) break;
    const before = seen.get(pointOf(turn));
    if (before !== undefined && (!best || at - before < best[1] - best[0])) best = [before, at];
    seen.set(pointOf(turn), at);
  }
  if (!best) return { start: choices.length, cycle: [] };
  const point = turns[best[0]];
  const start = point ? turns.findIndex((turn) => pointOf(turn) === pointOf(point)) : 0;
  return { start, cycle: normalized(choices.slice(...best)) };
};
