import type { TimedWord } from './splitWords';

/** A word that is due within this many seconds comes out now: half a frame. */
const slack = 0.008;

/**
 * Lets the words out at their times by marking their elements with `data-out`; CSS does the rest. One timer, re-armed
 * for the next word. @param startedAt `performance.now()` of the first word. @returns the undo.
 */
export const revealWords = (
  elements: ArrayLike<Element>,
  words: readonly TimedWord[],
  startedAt: number,
): (() => void) => {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    const now = (performance.now() - startedAt) / 1000;
    let word = words[next];
    while (word && word.at <= now + slack) {
      elements[next]?.setAttribute('data-out', '');
      next += 1;
      word = words[next];
    }
    if (word) timer = setTimeout(step, (word.at - now) * 1000);
  };
  step();
  return () => clearTimeout(timer);
};
