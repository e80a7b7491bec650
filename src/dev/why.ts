import type { EndingId } from '../core/catalog';
import type { Value } from '../core/variables';

/** A condition of the script as a tree: names, fixed values, calls of functions, operators. */
export type Condition =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'operator'; readonly operator: string; readonly parts: readonly Condition[] };

/** One gate on the way to an ending: the option or block behind which the script goes there. */
export interface Way {
  readonly file: string;
  readonly line: number;
  /** The words of the option; null where no option is in the way. */
  readonly option: string | null;
  readonly conditions: readonly Condition[];
}

/** An ending with its gates, read from the script. No ways: every play that comes so far gets there. */
export interface EndingWays {
  readonly ending: EndingId;
  readonly ways: readonly Way[];
}

/** What is known of the play; null where it is not. */
export interface KnownPlay {
  meaning(name: string): Value | null;
  ask(functionName: string): Value | null;
}

const items = (value: Value): readonly string[] => (typeof value === 'object' ? value : [String(value)]);

const equal = (one: Value, other: Value): boolean => [...items(one)].sort().join() === [...items(other)].sort().join();

const isTrue = (value: Value): boolean => (typeof value === 'object' ? value.length > 0 : Boolean(value));

const operators: Readonly<Record<string, (one: Value, other: Value) => boolean>> = {
  '==': equal,
  '!=': (one, other) => !equal(one, other),
  '>=': (one, other) => Number(one) >= Number(other),
  '<=': (one, other) => Number(one) <= Number(other),
  '>': (one, other) => Number(one) > Number(other),
  '<': (one, other) => Number(one) < Number(other),
  '?': (one, other) => items(other).every((item) => items(one).includes(item)),
  '!?': (one, other) => !items(other).every((item) => items(one).includes(item)),
  '&&': (one, other) => isTrue(one) && isTrue(other),
  '||': (one, other) => isTrue(one) || isTrue(other),
};

/** What the condition comes to now; null when something in it is not known. */
const evaluate = (condition: Condition, play: KnownPlay): Value | null => {
  switch (condition.kind) {
    case 'name':
      return play.meaning(condition.name);
    case 'value':
      return condition.value;
    case 'call':
      return play.ask(condition.name);
    case 'operator': {
      const [one = null, other = null] = condition.parts.map((part) => evaluate(part, play));
      if (condition.operator === 'not') return one === null ? null : !isTrue(one);
      const operator = operators[condition.operator];
      return one === null || other === null || !operator ? null : operator(one, other);
    }
    default:
      return condition satisfies never;
  }
};

const text = (condition: Condition): string => {
  if (condition.kind === 'name') return condition.name;
  if (condition.kind === 'call') return `${condition.name}()`;
  if (condition.kind === 'value') return items(condition.value).join(' + ') || '()';
  const [one = '', other = ''] = condition.parts.map(text);
  return condition.operator === 'not' ? `not (${one})` : `${one} ${condition.operator} ${other}`;
};

const namesIn = (condition: Condition): string[] => {
  if (condition.kind === 'operator') return condition.parts.flatMap(namesIn);
  return condition.kind === 'name' ? [condition.name] : [];
};

/** `os1_refusals is 1`, for each variable of the condition. */
const now = (condition: Condition, play: KnownPlay): string =>
  namesIn(condition)
    .map((name) => ({ name, value: play.meaning(name) }))
    .filter(({ name, value }) => value !== null && !(typeof value === 'object' && value.join() === name))
    .map(({ name, value }) => `${name} is ${items(value ?? []).join(' + ') || 'empty'}`)
    .join(', ');

const marks = { true: 'yes', false: 'NO', null: '?' } as const;

const explain = (condition: Condition, play: KnownPlay): string => {
  const value = evaluate(condition, play);
  const mark = value === null ? marks.null : marks[`${isTrue(value)}`];
  const facts = now(condition, play);
  return `    ${mark.padEnd(3)} ${text(condition)}${facts && ` (${facts})`}`;
};

const isOpen = (way: Way, play: KnownPlay): boolean =>
  way.conditions.every((condition) => isTrue(evaluate(condition, play) ?? false));

/** For each ending: whether a way to it is open now, and each way's conditions with what they come to. */
export const whyLocked = (endings: readonly EndingWays[], play: KnownPlay): string[] =>
  endings.flatMap(({ ending, ways }) => {
    if (ways.length === 0) return [`${ending}: no condition`];
    const open = ways.some((way) => isOpen(way, play));
    const lines = ways.flatMap((way) => [
      `  story/${way.file}:${way.line}${way.option ? ` “${way.option}”` : ''}`,
      ...way.conditions.map((condition) => explain(condition, play)),
    ]);
    return [`${ending}: ${open ? 'open' : 'locked'}`, ...lines];
  });
