/**
 * Takes a line apart into words and syllables, with the pauses that its punctuation asks for. English by rule, and
 * harmless for other languages. Positions are UTF-16 offsets into the line, as in `SpeechMark`.
 */

/** What stands after a word, in the order of how long it makes the speaker wait. */
export type Break = 'none' | 'comma' | 'dash' | 'stop' | 'question' | 'exclamation' | 'ellipsis';

export interface Syllable {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: the first syllable of a content word is strong, function words and other syllables are weak. */
  readonly stress: number;
}

export interface SpokenWord {
  /** The first begins with the word's opening quotes, the last ends with its closing punctuation. */
  readonly syllables: readonly [Syllable, ...Syllable[]];
  readonly break: Break;
  /** Where the white space (or the dash) after the word ends and the next word begins. */
  readonly next: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

const functionWords = new Set(
  (
    'a an the of to in on at for from by and or but nor is are was were be been am i you it he she we they my your ' +
    'his her its our their this that these those with as so if than do did does not can could would will has have ' +
    'had me him us them just there'
  ).split(' '),
);

/** A full stop after these ends no sentence. */
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st']);

const endings: readonly (readonly [RegExp, Break])[] = [
  [/…|\.{3}/, 'ellipsis'],
  [/\?/, 'question'],
  [/!/, 'exclamation'],
  [/\./, 'stop'],
  [/[—–]/, 'dash'],
  [/[,;:]/, 'comma'],
];

/** The break that the characters between two words ask for. `3.5` and `well-known` ask for none. */
const breakOf = (word: string, gap: string, isLast: boolean): Break => {
  const [, found = 'none'] = endings.find(([pattern]) => pattern.test(gap)) ?? [];
  if (found === 'stop' && titles.has(word.toLowerCase()) && !isLast) return 'none';
  const needsSpace = found !== 'ellipsis' && found !== 'dash';
  return needsSpace && !isLast && !/\s/.test(gap) ? 'none' : found;
};

/** Endings that are written but not spoken: the e of "hope", "whole", "hopes" and "hoped". */
const silentEnding = /(?:[aeiou]le|[^laeiouy]e|[^laeiouyscxz]es|[^aeioudt]ed)$/;

/** Two letters for one sound. */
const digraph = /^(?:ch|ck|gh|ph|sh|th|wh)/;

/** Offsets in the word at which its second, third, … syllables begin. */
const syllableStarts = (word: string): readonly number[] => {
  const spoken = word.toLowerCase();
  const silent = spoken.length > 3 ? silentEnding.exec(spoken) : null;
  const length = silent ? silent.index + 1 : spoken.length;
  const vowels = [...spoken.slice(0, length).matchAll(/[aeiouyà-öø-ÿ]+/g)];
  // A leading y is a consonant, and so is each first vowel group: nothing splits before it.
  return vowels.slice(1).map((vowel, index) => {
    const before = vowels[index];
    const end = before ? before.index + before[0].length : 0;
    const consonants = spoken.slice(end, vowel.index);
    // One consonant goes with the vowel after it (a-lone, fa-ther), of more the first stays behind (won-der).
    return end + (consonants.length > 1 && !digraph.test(consonants) ? 1 : 0);
  });
};

const syllablesOf = (word: string, wordAt: number, from: number, to: number): SpokenWord['syllables'] => {
  const strong = functionWords.has(word.toLowerCase()) ? 0.35 : 1;
  const starts = syllableStarts(word).map((start) => wordAt + start);
  const first: Syllable = { from, to: starts[0] ?? to, stress: strong };
  return [first, ...starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to, stress: 0.15 }))];
};

interface Gap {
  /** How many characters belong to the word before: its closing punctuation. */
  readonly closing: number;
  /** Where the next word's opening quotes begin; between the two there is silence. */
  readonly next: number;
}

const splitGap = (gap: string, found: Break): Gap => {
  const [, before = ''] = /^(\S*)/.exec(gap) ?? [];
  if (before !== gap) return { closing: before.length, next: gap.search(/\S*$/) };
  // No white space: a silence, if any, stands on the punctuation itself, as in "wait—what".
  return { closing: found === 'none' ? gap.length : 0, next: gap.length };
};

export interface SpokenLine {
  /** "…something" begins with a silence that covers the text up to `to`. */
  readonly lead: { readonly break: Break; readonly to: number };
  readonly words: readonly SpokenWord[];
}

const leadOf = (text: string): SpokenLine['lead'] => {
  const first = text.search(/[\p{L}\p{N}\p{M}]/u);
  const hangs = first > 0 && /…|\.{3}/.test(text.slice(0, first));
  return hangs ? { break: 'ellipsis', to: first } : { break: 'none', to: 0 };
};

/**
 * The words of a line. The lead, the syllables, and what lies between a word's last syllable and `next` join without
 * a gap and cover the line. A line without a letter or a digit has no words.
 */
export const spokenLine = (text: string): SpokenLine => {
  const lead = leadOf(text);
  const matches = [...text.matchAll(wordPattern)];
  let from = lead.to;
  const words = matches.map((match, index) => {
    const end = match.index + match[0].length;
    const after = matches[index + 1];
    const gap = text.slice(end, after?.index ?? text.length);
    const found = breakOf(match[0], gap, after === undefined);
    const { closing, next } = after ? splitGap(gap, found) : { closing: gap.length, next: gap.length };
    const to = end + (found === 'none' ? next : closing);
    const word = { syllables: syllablesOf(match[0], match.index, from, to), break: found, next: end + next };
    from = word.next;
    return word;
  });
  return { lead, words };
};
