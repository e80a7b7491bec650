import { isFit, type Value, type Values, type Variables } from '../core/variables';

/** What was read, or one line that says what is wrong. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

const readNumber = (name: string, text: string): Read<Value> =>
  /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { problem: `${name} is a number, not "${text}"` };

const readBoolean = (name: string, text: string): Read<Value> =>
  text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { problem: `${name} is true or false, not "${text}"` };

const readList = (name: string, text: string, variables: Variables): Read<Value> => {
  const items = text
    .split('+')
    .map((item) => item.trim())
    .filter(Boolean);
  const unknown = items.find((item) => !variables.hasItem(name, item));
  return unknown === undefined ? { value: items } : { problem: `${name} has no item "${unknown}"` };
};

const readAs = (initial: Value, name: string, text: string, variables: Variables): Read<Value> => {
  if (typeof initial === 'number') return readNumber(name, text);
  if (typeof initial === 'boolean') return readBoolean(name, text);
  return typeof initial === 'string' ? { value: text } : readList(name, text, variables);
};

/** Reads one value as its variable wants it: `12`, `true`, `mem_kettle+mem_tune`; an empty text empties a list. */
export const readValue = (name: string, text: string, variables: Variables): Read<Value> => {
  const initial = variables.initial(name);
  if (initial === undefined) return { problem: `the script has no variable "${name}"` };
  const read = readAs(initial, name, text, variables);
  if ('problem' in read || isFit(name, read.value, variables)) return read;
  return { problem: `${name} cannot be "${text}"` };
};

/** The value as `readValue` reads it. */
export const writeValue = (value: Value): string => (Array.isArray(value) ? value.join('+') : String(value));

/**
 * Reads `closeness:12,memories:mem_kettle+mem_tune`, as it stands in `?vars=` and `--vars`. What can be read is in
 * `values`; each of the others is one line of `problems`.
 */
export const readVars = (
  text: string,
  variables: Variables,
): { readonly values: Values; readonly problems: readonly string[] } => {
  const values: Record<string, Value> = {};
  const problems: string[] = [];
  for (const part of text.split(',').filter((each) => each.trim())) {
    const [name = '', ...rest] = part.split(':');
    const read = rest.length > 0 ? readValue(name.trim(), rest.join(':').trim(), variables) : missing(name);
    if ('problem' in read) problems.push(read.problem);
    else values[name.trim()] = read.value;
  }
  return { values, problems };
};

const missing = (name: string): Read<Value> => ({ problem: `"${name}" has no value: write ${name}:value` });

/** Values as `readVars` reads them. */
export const writeVars = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${writeValue(value)}`)
    .join(',');
