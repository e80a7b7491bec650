import type { SceneId } from '../core/catalog';
import { plainValue } from '../core/InkVariables';
import { type Begin, StorySession } from '../core/StorySession';
import type { Turn } from '../core/turn';
import type { Value, Values } from '../core/variables';
import { type Departure, noPlan } from './plan';

/** A session that an author can look into, and that departs from the script where its plan says so. */
export class AuthorSession extends StorySession {
  #plan: Departure = noPlan;
  #firstIndex = 0;

  /** What the next play is to follow; a play that is under way is to be replayed. */
  follow(plan: Departure): void {
    this.#plan = plan;
  }

  override begin(begin: Begin): Turn {
    const turn = super.begin(begin, this.#plan.at ?? undefined, () => {
      this.variables.set(this.#plan.values);
      this.#edit(0);
    });
    this.#firstIndex = this.ink.state.currentTurnIndex;
    this.#edit(0);
    return turn;
  }

  override choose(index: number): Turn {
    const next = this.turn + 1;
    this.#edit(next);
    const turn = super.choose(index);
    this.#edit(next);
    return turn;
  }

  /** The turn in which the story stands, counted from 0. */
  get turn(): number {
    return this.ink.state.currentTurnIndex - this.#firstIndex;
  }

  /** Where the story stands: the scene, and the knot or stitch with its choices (`os1.naming`). */
  where(): { readonly scene: SceneId | null; readonly knot: string } {
    const path = this.ink.currentChoices[0]?.sourcePath ?? this.ink.state.previousPathString ?? '';
    const named = path.split('.').slice(0, 2);
    return { scene: this.snapshot().scene, knot: named.filter((part) => /^[a-z]\w*$/i.test(part)).join('.') };
  }

  /** The variables that hold something else than they begin with. */
  changed(): Values {
    const isChanged = ([name, value]: [string, Value]): boolean =>
      String(value) !== String(this.variables.initial(name));
    return Object.fromEntries(Object.entries(this.variables.values()).filter(isChanged));
  }

  /** How often places were visited. Ink counts only those that a condition of the script asks for. */
  visits(): Readonly<Record<string, number>> {
    const state: unknown = JSON.parse(this.ink.state.ToJson());
    return (state as { visitCounts: Record<string, number> }).visitCounts; // inkjs's own format
  }

  /** What a name in a condition means now: a variable, a list item, a count of visits; null when it is unknown. */
  meaning(name: string): Value | null {
    if (this.variables.initial(name) !== undefined) return plainValue(this.ink.variablesState.$(name));
    return this.variables.item(name) ? [name.split('.').at(-1) ?? name] : (this.visits()[name] ?? null);
  }

  /** What a function without parameters returns now; null when there is none. */
  ask(name: string): Value | null {
    return this.ink.HasFunction(name) ? plainValue(this.ink.EvaluateFunction(name, [])) : null;
  }

  #edit(turn: number): void {
    for (const edit of this.#plan.edits) if (edit.turn === turn) this.variables.set({ [edit.name]: edit.value });
  }
}
