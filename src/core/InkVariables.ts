import { InkList, type Story } from 'inkjs';
import { isFit, type Value, type Values, type Variables } from './variables';

/** Ink's list is a Map whose keys are the items as JSON. */
const itemName = (key: string): string => (JSON.parse(key) as { itemName: string }).itemName;

/** A value as inkjs holds it, as plain data. */
export const plainValue = (value: unknown): Value => {
  if (value instanceof Map) return [...value.keys()].map((key) => itemName(String(key)));
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

/** The variables of a story as plain data, and the one door through which TypeScript sets them. */
export class InkVariables implements Variables {
  readonly #story: Story;
  readonly #compiled: string;
  #names: readonly string[] | null = null;

  /** @param compiled the JSON text from which the story was made. */
  constructor(story: Story, compiled: string) {
    this.#story = story;
    this.#compiled = compiled;
  }

  /** The names of all variables, in the script's order. */
  get names(): readonly string[] {
    this.#names ??= [...this.#compiled.matchAll(/\{"VAR=":"(\w+)"\}/g)].map(([, name = '']) => name);
    return this.#names;
  }

  initial(name: string): Value | undefined {
    const found = this.#story.variablesState.TryGetDefaultVariableValue(name);
    return found ? plainValue((found as { readonly value?: unknown }).value) : undefined; // inkjs's Value classes
  }

  hasItem(list: string, item: string): boolean {
    const origin = this.#story.listDefinitions?.lists.find(({ name }) => name === list);
    const items = origin ? [...origin.items.keys()].map(itemName) : null;
    return items ? items.includes(item) : this.item(item) !== null;
  }

  /** The list that holds this item alone; null when the script has no such item. */
  item(name: string): InkList | null {
    return this.#story.listDefinitions?.FindSingleItemListWithName(name)?.value ?? null;
  }

  /** All variables with what they hold now. */
  values(): Values {
    return this.capture()();
  }

  /** What all variables hold now, to be read when it is wanted: inkjs replaces values and never changes one. */
  capture(): () => Values {
    const held = this.names.map((name) => [name, this.#story.variablesState.$(name)] as const);
    return () => Object.fromEntries(held.map(([name, value]) => [name, plainValue(value)]));
  }

  /** What the script has no variable for, and what is not of its type or in its range, is left as it is. */
  set(values: Values): void {
    for (const [name, value] of Object.entries(values)) if (isFit(name, value, this)) this.#set(name, value);
  }

  #set(name: string, value: Value): void {
    const state = this.#story.variablesState;
    if (typeof value !== 'object') return void state.$(name, value);
    const before = state.$(name);
    if (!(before instanceof InkList)) return;
    const items = value.map((item) => this.item(item)).filter((item) => item !== null);
    // An emptied list still knows which items it can have; a new one would not.
    state.$(
      name,
      items.reduce((list, item) => list.Union(item), before.Without(before)),
    );
  }
}
