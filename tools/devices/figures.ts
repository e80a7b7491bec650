import { memoizeByText } from '../../src/core/memoizeByText';
import { countWords } from '../playtest/measurePlay';
import type { PlayText } from '../prose/playTexts';
import { tokensOf } from '../prose/tokens';
import { countNumbers } from './numbers';

/** What is counted, in a text, a scene or a play. */
export const counted = [
  'words',
  'lines',
  'theodoreLines',
  'dashes',
  'severed',
  'lists',
  'numbers',
  'somebody',
  'itOpenings',
  'choices',
  'silences',
  'silencesTaken',
] as const;
export type Figures = Readonly<Record<(typeof counted)[number], number>>;

export const noFigures = Object.fromEntries(counted.map((name) => [name, 0])) as Figures; // one entry a name

/**
 * Whether a dash breaks a speech: behind a word or half of one, with other words after it or nothing (`my w— yes`,
 * `is what I’d—`). A dash within a word draws it out (`Sa—aaah`), and one in front of it does not break it.
 */
export const breaksOff = (text: string): boolean => /[\p{L}\p{N}’”,]—(?=\s|[”’]|$)/u.test(text);

/**
 * Whether a line stops before the second half of a comparison: it ends on a dash, and in its last clause `as`, `like`,
 * `than` or `the way` stands at most five words before it; `since` does so behind a superlative (`the quickest since—`).
 */
export const isSevered = (text: string): boolean =>
  /(?:\b(?:as|like|than|the way)|(?:\p{L}est|\bmost)(?: \p{L}+)? since)(?: [\p{L}\p{N}’]+){0,5}—”?$/u.test(text);

const somebodies = (text: string): number => text.match(/\b(?:somebody|nobody)\b/gi)?.length ?? 0;

const opensWithIt = (text: string): boolean => /^“?It(?:’\p{L}+)?[ ,—]/u.test(text);

const numbersIn = memoizeByText((text) => countNumbers(tokensOf(text)));

const lineFigures = ({ speaker, text }: PlayText): Figures => ({
  ...noFigures,
  words: countWords(text),
  lines: 1,
  theodoreLines: Number(speaker === 'theodore'),
  dashes: Number(speaker === 'theodore' && breaksOff(text)),
  severed: Number(speaker === 'samantha' && isSevered(text)),
  numbers: numbersIn(text),
  somebody: somebodies(text),
  itOpenings: Number(speaker === null && opensWithIt(text)),
});

/** What a protected line keeps: it is read, and no device of it is counted. */
const spared = ({ words, lines, theodoreLines }: Figures): Figures => ({ ...noFigures, words, lines, theodoreLines });

/** What one text of a play counts for; lists are counted over several texts (lists.ts). Cards and notes count nothing. */
export const figuresOf = (text: PlayText, isProtected: boolean): Figures => {
  const { silent } = text;
  switch (text.kind) {
    case 'line':
      return isProtected ? spared(lineFigures(text)) : lineFigures(text);
    case 'taken':
      return { ...noFigures, choices: 1, silences: Number(silent), silencesTaken: Number(silent) };
    case 'offered':
      return { ...noFigures, silences: Number(silent) };
    case 'card':
    case 'note':
      return noFigures;
    default:
      return text.kind satisfies never;
  }
};
