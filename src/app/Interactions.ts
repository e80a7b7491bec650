import type { InteractionId } from '../core/catalog';
import type { Stage } from '../core/stage';
import { InteractionRun } from './InteractionRun';
import type { InteractionView, Offering } from './ports';

/** The list of replies: settles when one is picked, or when the signal aborts. */
type List = (signal: AbortSignal) => Promise<number>;

/** The first answer, by the list or by the other; null is none. Both are told by their signal when there is one. */
const firstAnswer = async (
  list: List,
  other: (signal: AbortSignal) => Promise<number | null>,
  left: AbortSignal,
): Promise<number> => {
  const answered = new AbortController();
  const end = (): void => answered.abort();
  left.addEventListener('abort', end);
  const index = await new Promise<number>((resolve, reject) => {
    const take = (index: number | null): void => {
      if (index !== null) resolve(index);
    };
    list(answered.signal).then(take, reject);
    other(answered.signal).then(take, reject);
  });
  left.removeEventListener('abort', end);
  end();
  return index;
};

/**
 * Owns the run of turns that are answered through an interaction. It begins with the first turn that names one, and ends
 * when choices are offered without it, with its scene, with the play, or when the play is left: what is said after the
 * last choice still belongs to it.
 */
export class Interactions {
  readonly #find: (id: InteractionId) => InteractionView | null;
  readonly #failed: (error: unknown) => void;
  #run: InteractionRun | null = null;

  /** @param find gives the interaction of this id, where there is one. @param failed is told what one of them throws. */
  constructor(find: (id: InteractionId) => InteractionView | null, failed: (error: unknown) => void) {
    this.#find = find;
    this.#failed = failed;
  }

  /** Offers a turn through its interaction and by the list at once; resolves with the index that one of them gives first. */
  offer(turn: Offering, stage: Stage, list: List, left: AbortSignal): Promise<number> {
    if (this.#run?.id !== turn.play) this.end();
    this.#run ??= this.#begin(turn.play, stage, left);
    const run = this.#run;
    return run ? firstAnswer(list, (signal) => run.offer(turn, signal), left) : list(left);
  }

  /** What is shown now: another scene ends the run. */
  follow({ scene }: Stage): void {
    if (this.#run && scene !== this.#run.scene) this.end();
  }

  /** No more turns come: the run is over, if there is one. */
  end(): void {
    this.#run?.close();
    this.#run = null;
  }

  #begin(play: InteractionId | null, stage: Stage, left: AbortSignal): InteractionRun | null {
    const view = play && !left.aborted ? this.#find(play) : null;
    if (!play || !view) return null;
    left.addEventListener('abort', () => this.end(), { once: true });
    return new InteractionRun(play, view, stage, this.#failed);
  }
}
