import type { SpeechMark } from '../../core/speech';

/** A word with the white space after it, and when it comes out. */
export interface TimedWord {
  readonly text: string;
  /** Seconds from the start of the line. The first word's is 0. */
  readonly at: number;
}

/** When the character at this offset is out: the start of its mark, or the end of a silence that covers it. */
const startOf = (marks: readonly SpeechMark[], offset: number): number =>
  marks.find((mark) => offset < mark.to)?.at ?? 0;

/** The words of a line in the order of their coming; without marks all are out at once. */
export const splitWords = (text: string, marks: readonly SpeechMark[]): readonly TimedWord[] =>
  [...text.matchAll(/\S+\s*/g)].map((match, index) => ({
    text: match[0],
    at: index === 0 ? 0 : startOf(marks, match.index),
  }));
