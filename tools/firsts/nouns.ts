import { memoizeByText } from '../../src/core/memoizeByText';
import { type Token, tokensOf } from '../prose/tokens';
import { isFunction } from '../prose/wordClasses';
import type { ScriptTexts } from '../story/readScript';

/** Behind these stands a noun, or what is said of one; `her` and `that` may also stand alone. */
const before = new Set('a an the his my your our their no every each some'.split(' '));

const endsPhrase = (token: Token | undefined): boolean =>
  !token?.isWord || (isFunction(token.text) && !/^ones?$/.test(token.text));

const nounsIn = memoizeByText((text) => {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ text: word, isWord, isBroken }, at) =>
    isWord && !isBroken && before.has(tokens[at - 1]?.text ?? '') && endsPhrase(tokens[at + 1]) ? [word] : [],
  );
});

/**
 * The words that the script itself uses as nouns, as they are spelled: those that stand somewhere between an article or
 * its like and the end of the phrase. Enough to tell `the plum couch` from `the kettle whistled`.
 */
export const nounsOf = ({ lines, options }: Pick<ScriptTexts, 'lines' | 'options'>): ReadonlySet<string> =>
  new Set([...lines, ...options].flatMap(({ text }) => nounsIn(text)));
