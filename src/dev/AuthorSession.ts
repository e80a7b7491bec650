import type { SceneId } from '../core/catalog';
import { type Begin, StorySession } from '../core/StorySession';
import type { Turn } from '../core/turn';
import { noPlan, type Plan } from './plan';
import type { Value, Values, Variables } from './values';

/** Ink's list is a Map whose keys are the items as JSON. */
const itemName = (key: string): string => (JSON.parse(key) as { itemName: string }).itemName;

const plain = (value: unknown): Value => {
  if (value instanceof Map) return [...value.keys()].map((key) => itemName(String(key)));
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

/** A session that an author can look into, and that departs from the script where its plan says so. */
export class AuthorSession extends StorySession implements Variables {
  #plan: Plan = noPlan;
  /** The names of all variables, in the script's order. */
  readonly names: readonly string[];
  readonly #initial: Values;
  #firstIndex = 0;

  /** @param compiled the JSON text of the compiled story. */
  constructor(compiled: string) {
    super(compiled);
    this.names = [...compiled.matchAll(/\{"VAR=":"(\w+)"\}/g)].map(([, name = '']) => name);
    this.#initial = this.values();
  }

  /** What the next play is to follow; a play that is under way is to be replayed. */
  follow(plan: Plan): void {
    this.#plan = plan;
  }

  override begin(begin: Begin): Turn {
    const turn = super.begin(begin, this.#plan.at ?? undefined, () => {
      for (const [name, value] of Object.entries(this.#plan.values)) this.#set(name, value);
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

  initial(name: string): Value | undefined {
    return this.#initial[name];
  }

  hasItem(list: string, item: string): boolean {
    const origin = this.ink.listDefinitions?.lists.find(({ name }) => name === list);
    const items = origin ? [...origin.items.keys()].map(itemName) : null;
    return items ? items.includes(item) : this.#item(item) !== null;
  }

  /** All variables with what they hold now. */
  values(): Values {
    return Object.fromEntries(this.names.map((name) => [name, plain(this.ink.variablesState.$(name))]));
  }

  /** The variables that hold something else than they begin with. */
  changed(): Values {
    const isChanged = ([name, value]: [string, Value]): boolean => String(value) !== String(this.#initial[name]);
    return Object.fromEntries(Object.entries(this.values()).filter(isChanged));
  }

  /** How often places were visited. Ink counts only those that a condition of the script asks for. */
  visits(): Readonly<Record<string, number>> {
    const state: unknown = JSON.parse(this.ink.state.ToJson());
    return (state as { visitCounts: Record<string, number> }).visitCounts; // inkjs's own format
  }

  /** What a name in a condition means now: a variable, a list item, a count of visits; null when it is unknown. */
  meaning(name: string): Value | null {
    if (this.initial(name) !== undefined) return plain(this.ink.variablesState.$(name));
    return this.#item(name) ? [name.split('.').at(-1) ?? name] : (this.visits()[name] ?? null);
  }

  /** What a function without parameters returns now; null when there is none. */
  ask(name: string): Value | null {
    return this.ink.HasFunction(name) ? plain(this.ink.EvaluateFunction(name, [])) : null;
  }

  #item(name: string) {
    return this.ink.listDefinitions?.FindSingleItemListWithName(name)?.value ?? null;
  }

  #edit(turn: number): void {
    for (const edit of this.#plan.edits) if (edit.turn === turn) this.#set(edit.name, edit.value);
  }

  /** A name that the script no longer has is passed over: the plan may be older than the script. */
  #set(name: string, value: Value): void {
    const state = this.ink.variablesState;
    if (this.initial(name) === undefined) return;
    if (typeof value !== 'object') return void state.$(name, value);
    const before = state.$(name);
    if (!(before instanceof Map)) return;
    const items = value.map((item) => this.#item(item)).filter((item) => item !== null);
    state.$(
      name,
      items.reduce((list, item) => list.Union(item), before.Without(before)),
    );
  }
}
