import { fold, type Token } from '../prose/tokens';
import { isFunction, isModifier } from '../prose/wordClasses';

/** A thing spoken of as known. */
export interface Phrase {
  /** The article or its like, and the words up to the noun: `the plum couch`. */
  readonly words: string;
  /** The noun, folded. */
  readonly key: string;
  /** Which of the tokens the noun is. */
  readonly at: number;
}

/** What speaks of a thing as known. `her` may also be somebody, and `that` a joint; see `speaks`. */
const articles = new Set(['the', 'his', 'her', 'their', 'that', 'this']);

/** Before a `that` that points at something; anywhere else it joins two sentences. */
const pointsAfter = new Set(
  'in on at with for to from by under over about like into through and but or is was'.split(' '),
);

/** The relative clause, or the `of`, behind a noun says which one it is: `the man who cuts it`, `the end of the bed`. */
const explains = new Set('of who whom whose that which where when i you he she we they it'.split(' '));

const isPossessive = ({ text }: Token): boolean => /..’s?$/.test(text) && !isFunction(text);

const speaks = (tokens: readonly Token[], at: number, possessives: boolean): boolean => {
  const token = tokens[at];
  if (!token?.isWord || token.isBroken) return false;
  if (possessives && isPossessive(token)) return true;
  if (token.text !== 'that') return articles.has(token.text);
  const last = tokens[at - 1];
  return !last?.isWord || pointsAfter.has(last.text);
};

const isContent = (token: Token | undefined): token is Token =>
  token?.isWord === true && !token.isBroken && !isFunction(token.text) && !/^\d/.test(token.text);

/** The noun behind an article: what names no thing is passed over, and `plum couch` is a couch if that is a noun. */
const nounAfter = (tokens: readonly Token[], article: number, nouns: ReadonlySet<string>): number | null => {
  const names = (word: string): boolean => !isModifier(word) && (nouns.has(word) || !/.{3}ing$/.test(word));
  let at = article + 1;
  while (!names(tokens[at]?.text ?? '') && isContent(tokens[at + 1])) at++;
  if (!isContent(tokens[at])) return null;
  while (isContent(tokens[at + 1]) && nouns.has(tokens[at + 1]?.text ?? '')) at++;
  return at;
};

/** `that dull?` is a sentence, and `her somewhere` two parts of one. */
const isThing = (article: string, noun: string, nouns: ReadonlySet<string>): boolean =>
  noun.length > 1 && !isModifier(noun) && (!/^th(?:is|at)$/.test(article) || nouns.has(noun));

const isExplained = (tokens: readonly Token[], noun: number): boolean => {
  const next = tokens[noun + 1]?.text.replace(/’\p{L}+$/u, '') ?? '';
  return explains.has(next) || /^ones?$/.test(next);
};

/**
 * The things of a text that are spoken of as known: the nouns behind *the, his, her, their, that* and *this*, and behind
 * a possessive where that is asked for. `nouns` are those of the script.
 */
export const phrasesIn = (tokens: readonly Token[], nouns: ReadonlySet<string>, possessives: boolean): Phrase[] =>
  tokens.flatMap((_, article) => {
    if (!speaks(tokens, article, possessives)) return [];
    const at = nounAfter(tokens, article, nouns);
    const noun = at === null ? undefined : tokens[at];
    if (at === null || !noun || isPossessive(noun) || isExplained(tokens, at)) return [];
    if (!isThing(tokens[article]?.text ?? '', noun.text, nouns)) return [];
    const words = tokens.slice(article, at + 1).map(({ text }) => text);
    return [{ words: words.join(' '), key: fold(noun.text), at }];
  });
