import type { SpeakerId } from '../../src/core/catalog';
import { memoizeByText } from '../../src/core/memoizeByText';

const items = new Map([
  ['one', 1],
  ['first', 1],
  ['two', 2],
  ['second', 2],
  ['secondly', 2],
]);

/** The first and second items that a text counts, where a sentence begins with them: `One, I burned the kettle.` */
const itemsOf = memoizeByText((text) =>
  [...text.matchAll(/(?:^|[.!?…][”’]*\s+|“|:\s+)(\p{L}+)(?=[,.:])/gu)].flatMap(
    ({ 1: word = '' }) => items.get(word.toLowerCase()) ?? [],
  ),
);

/**
 * Counts the lists of one scene as it is read, line by line: a *One* and the *Two* of the same speaker are a list,
 * however many items follow. Gives how many lists this line makes.
 */
export const listCounter = (): ((speaker: SpeakerId | null, text: string) => number) => {
  const open = new Set<SpeakerId | null>();
  return (speaker, text) => {
    let lists = 0;
    for (const item of itemsOf(text)) {
      if (item === 1) open.add(speaker);
      else if (open.delete(speaker)) lists++;
    }
    return lists;
  };
};
