import { effect, type ReadonlySignal } from '@preact/signals';
import type { Writing } from '../Model';
import type { TimedWord } from '../words/splitWords';

export interface InkControl {
  readonly writing: ReadonlySignal<Writing | null>;
  readonly holding: ReadonlySignal<boolean>;
  /** The pen touches the paper for another word. */
  readonly onWord: () => void;
}

/** How long the pen rests after a word, in characters. */
const restAfter = (word: string): number => (/[.!?…]\s*$/.test(word) ? 9 : /[,;:—]\s*$/.test(word) ? 4 : 1);

/** A pause of the page (a hidden tab) is not written through: at most this many seconds a frame, on a slow machine too. */
const longestFrame = 0.5;

/** Where each word ends, in characters from the start, rests included. */
const endsOf = (words: readonly TimedWord[]): readonly number[] => {
  let end = 0;
  return words.map(({ text }) => {
    end += text.trimEnd().length + restAfter(text);
    return end;
  });
};

/** Draws the part of a word that is on paper: 0 none, 1 all of it. Room is left for the swashes. */
const draw = (word: HTMLElement, part: number): void => {
  word.style.visibility = part > 0 ? 'visible' : 'hidden';
  word.style.clipPath = part < 1 ? `inset(-0.5em ${(1 - part) * 100}% -0.5em -0.3em)` : 'none';
};

/**
 * Writes the words one after the other. Where it must be held, the ink runs while the player holds and to the end of
 * the word that was begun, so that the shortest press writes a word. Calls the writing's `done` at the end.
 * @returns the undo, which leaves the line standing.
 */
export const writeInk = (
  spans: readonly HTMLElement[],
  words: readonly TimedWord[],
  { writing, holding, onWord }: InkControl,
): (() => void) => {
  const ends = endsOf(words);
  const total = ends.at(-1) ?? 0;
  let written = 0;
  let target = 0;
  let current = -1;
  let before = performance.now();
  let frame = 0;

  const wordAt = (at: number): number => ends.findIndex((end) => at < end);
  const aim = (): void => {
    target = writing.peek()?.held === false ? total : (ends[wordAt(written)] ?? total);
  };
  const drawAll = (): void => {
    const index = wordAt(written);
    for (const [each, span] of spans.entries()) {
      const start = ends[each - 1] ?? 0;
      const length = Math.max(1, words[each]?.text.trimEnd().length ?? 1);
      draw(span, index < 0 || each < index ? 1 : each > index ? 0 : Math.min(1, (written - start) / length));
    }
    if (index > current && written > (ends[index - 1] ?? 0)) {
      current = index;
      spans[index]?.scrollIntoView({ block: 'nearest' });
      onWord();
    }
  };
  const step = (now: number): void => {
    const seconds = Math.min(longestFrame, Math.max(0, now - before) / 1000);
    before = now;
    if (holding.peek()) aim();
    if (written < target) {
      written = Math.min(target, written + seconds * (writing.peek()?.pace ?? 0));
      drawAll();
    }
    if (written >= total) writing.peek()?.done();
    else frame = requestAnimationFrame(step);
  };
  const stopAiming = effect(() => {
    if (holding.value || writing.value?.held === false) aim();
  });
  drawAll();
  frame = requestAnimationFrame(step);
  return () => {
    stopAiming();
    cancelAnimationFrame(frame);
    for (const span of spans) draw(span, 1);
  };
};
