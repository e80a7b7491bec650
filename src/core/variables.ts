import { affinityNames } from './turn';

/** What a variable of the script holds: a list is the names of its items. */
export type Value = number | boolean | string | readonly string[];

export type Values = Readonly<Record<string, Value>>;

/** What must be known of the script to say whether a value may be set. */
export interface Variables {
  /** The value that the variable begins with; undefined when there is none of this name. */
  initial(name: string): Value | undefined;
  /** Whether the item can be in this list. */
  hasItem(list: string, item: string): boolean;
}

/** Affinities are 0 to 20 (story/state.ink); every other number of the script is a count, which no play brings further. */
const mostOf = (name: string): number => (affinityNames.some((affinity) => affinity === name) ? 20 : 999);

const isList = (value: Value): value is readonly string[] => typeof value === 'object';

const isCount = (name: string, value: Value): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostOf(name);

/** A list that begins with one item is a state of things: it always has just one. */
const fitsList = (name: string, value: readonly string[], initial: readonly string[], variables: Variables): boolean =>
  (initial.length !== 1 || value.length === 1) && value.every((item) => variables.hasItem(name, item));

/** Whether the script has a variable of this name, and this value is of its type and in its range. */
export const isFit = (name: string, value: Value, variables: Variables): boolean => {
  const initial = variables.initial(name);
  if (initial === undefined || typeof initial !== typeof value) return false;
  if (isList(initial)) return isList(value) && fitsList(name, value, initial, variables);
  return typeof initial === 'number' ? isCount(name, value) : true;
};

const isSame = (one: Value | undefined, other: Value): boolean =>
  one !== undefined && typeof one === typeof other && String(one) === String(other);

/** What of `after` is not as it is in `before`: enough to make `after` of `before` again. */
export const changesOf = (before: Values, after: Values): Values =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => !isSame(before[name], value)));
