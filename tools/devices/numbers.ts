import type { Token } from '../prose/tokens';
import { isFunction, isModifier } from '../prose/wordClasses';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const small = setOf(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);
const scales = setOf('hundred hundreds thousand thousands million millions dozen dozens');

/** `forty-one` is a number, and so is what is measured by one: `two-note`. */
const isNumber = (token: Token | undefined): boolean => {
  const parts = token?.isWord && !token.isBroken ? token.text.replace(/’s$/, '').split('-') : [];
  return parts.some((part) => small.has(part) || scales.has(part));
};

const isMark = (token: Token | undefined, ...marks: readonly string[]): boolean =>
  token !== undefined && !token.isWord && (marks.length === 0 || marks.includes(token.text));

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || isMark(tokens[at - 1], '.', '!', '?', '“', ':', '…');

/** These have numbers behind them. */
const numbered = setOf('page number minute gate copy copies line item step');

const besideNumber = (tokens: readonly Token[], at: number): boolean => {
  const joins = (token: Token | undefined): boolean => /^(?:and|or|to|,)$/.test(token?.text ?? '');
  if (scales.has(tokens[at + 1]?.text ?? '') || (joins(tokens[at + 1]) && isNumber(tokens[at + 2]))) return true;
  return joins(tokens[at - 1]) && isNumber(tokens[at - 2]);
};

/** Behind these, `one` is anybody, or a thing that was named before. */
const pronounBefore = setOf('as how where what when if that which this each every any some no another');
/** And before these: somebody else, some time, one more. */
const pronounAfter = setOf('more other another next people day night morning evening afternoon time anyhow aloud left');

const countsThing = (tokens: readonly Token[], at: number): boolean => {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (!next?.isWord || isFunction(next.text) || pronounAfter.has(next.text)) return false;
  if (last?.isWord && (isModifier(last.text) || pronounBefore.has(last.text))) return false;
  if (last?.text === 'the' && /.{3}ing$/.test(next.text)) return false; // “the one sitting in it”
  return !(opensSentence(tokens, at) && /[^s]s$/.test(next.text)); // “One turns around.”
};

/**
 * Whether this `one` is a number and no pronoun: an item of a count (`One, I burned the kettle.`), a page, a
 * neighbor of another number (`one or two`, `one hundred`), or a number of the thing that follows at once (`one lamp`, `the one word`).
 * Not: `the one who waits`, `that one`, `one of them`, `the next one goes`, `as one does`, `one more`, `one day`.
 */
export const isNumberOne = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.text !== 'one' || token.isBroken) return false;
  if (opensSentence(tokens, at) && isMark(tokens[at + 1], ',', '.', ':')) return true;
  if (numbered.has(tokens[at - 1]?.text ?? '')) return true;
  return besideNumber(tokens, at) || countsThing(tokens, at);
};

/** Where the number goes on behind this word: `six hundred and forty-one` is one number, and so is `nine forty-six`. */
const goesOn = (tokens: readonly Token[], at: number): number => {
  if (isNumber(tokens[at + 1])) return at + 1;
  const joined = scales.has(tokens[at]?.text ?? '') && /^(?:and|,)$/.test(tokens[at + 1]?.text ?? '');
  return joined && (isNumber(tokens[at + 2]) || tokens[at + 2]?.text === 'one') ? at + 2 : at;
};

/** The numbers that a text says in words, each once however many words it has. Ordinals, halves and `once` are none. */
export const countNumbers = (tokens: readonly Token[]): number => {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNumber(tokens[at]) && !isNumberOne(tokens, at)) continue;
    count++;
    for (let next = goesOn(tokens, at); next !== at; next = goesOn(tokens, at)) at = next;
  }
  return count;
};
