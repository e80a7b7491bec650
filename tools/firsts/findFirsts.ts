import type { SceneId } from '../../src/core/catalog';
import type { PlayText } from '../prose/playTexts';
import { fold, sentenceAt, type Token, tokensOf } from '../prose/tokens';
import { isKnown, type Known } from './known';
import { type Phrase, phrasesIn } from './phrases';

/** A thing that a play speaks of as known, and has never named before. */
export interface First {
  readonly scene: SceneId | null;
  /** The line or option in which it happens. */
  readonly key: string;
  /** What is spoken of, folded. */
  readonly noun: string;
  readonly words: string;
  readonly sentence: string;
}

/** What the finder is told. */
export interface Rules {
  /** The script's own nouns. */
  readonly nouns: ReadonlySet<string>;
  readonly known: Known;
  /** Options that were not taken are judged, too. */
  readonly options: boolean;
  /** `Catherine’s tin` is judged like `her tin`. */
  readonly possessives: boolean;
}

interface ReadText {
  readonly tokens: readonly Token[];
  /** What each token names, folded; a word with hyphens names its parts, too. */
  readonly names: readonly (readonly string[])[];
  readonly phrases: readonly Phrase[];
}

const namesOf = ({ text, isWord, isBroken }: Token): string[] =>
  isWord && !isBroken ? [fold(text), ...(text.includes('-') ? text.split('-').map(fold) : [])] : [];

const readText = (text: string, { nouns, possessives }: Rules): ReadText => {
  const tokens = tokensOf(text);
  return { tokens, names: tokens.map(namesOf), phrases: phrasesIn(tokens, nouns, possessives) };
};

/** Finds first mentions play by play; a text is taken apart once. */
export const firstsFinder = (rules: Rules): ((texts: readonly PlayText[]) => First[]) => {
  const readBefore = new Map<string, ReadText>();
  const read = (text: string): ReadText => {
    const known = readBefore.get(text) ?? readText(text, rules);
    readBefore.set(text, known);
    return known;
  };
  const isJudged = ({ kind }: PlayText): boolean =>
    kind === 'line' || kind === 'taken' || (rules.options && kind === 'offered');
  return (texts) => {
    const named = new Set<string>();
    return texts.flatMap((each) => {
      const { names, phrases, tokens } = read(each.text);
      const found: First[] = [];
      for (const [at, words] of names.entries()) {
        const phrase = phrases.find((one) => one.at === at);
        const isNew = phrase && !named.has(phrase.key) && !isKnown(rules.known, phrase.key, each.scene, each.place);
        if (phrase && isNew && isJudged(each)) {
          const sentence = sentenceAt(each.text, tokens[at]?.at ?? 0);
          found.push({ scene: each.scene, key: each.key, noun: phrase.key, words: phrase.words, sentence });
        }
        for (const word of words) named.add(word);
      }
      return found;
    });
  };
};
