/** A word or a mark of a text. */
export interface Token {
  /** In small letters, with the apostrophe of the script. */
  readonly text: string;
  readonly isWord: boolean;
  /** A word that a dash breaks off: `wo— word`. It may be half of one. */
  readonly isBroken: boolean;
  /** Where it begins in its text, in characters. */
  readonly at: number;
}

const tokenPattern = /([\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*’?)(—?)|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a text in their order; `forty-one` and `Walter’s` are one word each. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: whole, 1: word, 2: dash, index }) => ({
    text: (word ?? whole).toLowerCase().replaceAll("'", '’'),
    isWord: word !== undefined,
    isBroken: dash === '—',
    at: index,
  }));

/** The sentence of a text in which a character stands. */
export const sentenceAt = (text: string, at: number): string => {
  const ends = [...text.matchAll(/[.!?…][”’)]*\s+|—\s+(?=\p{Lu})/gu)].map(({ 0: end, index }) => index + end.length);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return text
    .slice(
      start,
      ends.find((end) => end > at),
    )
    .trim();
};

const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
};

const singular = (word: string): string => {
  if (/.{2,}ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.replace(/es$/, '');
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
};

/** What is left of an ending when all forms are to be one: `house` and `houses` are `hous`, `knife` and `knives` `knif`. */
const trim = (word: string): string =>
  word
    .replace(/(.{2,})ie$/, '$1y')
    .replace(/ve$/, 'f')
    .replace(/(f|s|z|ch|sh)e$/, '$1');

/** One form for a noun's plural, singular and possessive: a key to compare by, and no word to print. */
export const fold = (word: string): string => {
  const bare = word.toLowerCase().replace(/’s?$/, '');
  return irregular[bare] ?? trim(singular(bare));
};
