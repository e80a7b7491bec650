import type { SceneId } from '../core/catalog';
import { beginPlay, choose, firstPlay, logOf, type Play, rewind } from '../core/play';
import { replay } from '../core/replay';
import type { Turn } from '../core/turn';
import type { Value } from '../core/variables';
import type { AuthorSession } from './AuthorSession';
import { type Departure, noPlan, withEdit } from './plan';

/** A play outside the game, in which an author picks, goes back, sets variables and goes to other scenes. */
export class AuthorPlay {
  readonly session: AuthorSession;
  #plan: Departure = noPlan;
  #play: Play;

  /** Begins at once, as the plan says. */
  constructor(session: AuthorSession, plan: Departure) {
    this.session = session;
    this.#play = this.#begin(plan);
  }

  get turn(): Turn {
    const last = this.#play.turns.at(-1);
    if (!last) throw new Error('a play has a first turn');
    return last.turn;
  }

  /** Takes a choice by its index. */
  pick(index: number): void {
    this.#play = choose(this.session, this.#play, index);
  }

  /** Takes the last choice back, with what was set since. False at the first turn. */
  back(): boolean {
    const last = this.#play.turns.length - 1;
    if (last < 1) return false;
    this.#follow({ ...this.#plan, edits: this.#plan.edits.filter(({ turn }) => turn < last) });
    this.#play = rewind(this.session, this.#play, last - 1);
    return true;
  }

  /** Sets a variable and plays the present turn again with it. */
  set(name: string, value: Value): void {
    this.#follow(withEdit(this.#plan, { turn: this.session.turn, name, value }));
    const at = { turn: 0, beat: 0 };
    const label = { scene: null, lastLine: '', savedAt: 0 };
    const save = { format: 1, storyHash: '', begin: firstPlay, log: logOf(this.#play), at, label } as const;
    this.#play = replay(this.session, save, '').play;
  }

  /** Begins at a scene, with all variables as they are now. */
  go(at: SceneId): void {
    this.#play = this.#begin({ at, values: this.session.changed(), edits: [] });
  }

  #begin(plan: Departure): Play {
    this.#follow(plan);
    return beginPlay(this.session, firstPlay);
  }

  #follow(plan: Departure): void {
    this.#plan = plan;
    this.session.follow(plan);
  }
}
