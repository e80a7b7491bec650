import { endings } from '../../src/core/catalog';
import type { Begin } from '../../src/core/StorySession';
import { strings } from '../../src/ui/strings';
import { blocksOf, type TakenPlay } from './blocksOf';
import { layout, wrap } from './layout';

const legend =
  'One play of a game, as a player got it. In [brackets] stands what the picture shows and what is heard. ' +
  'The replies that were offered are numbered; the arrow → stands before the one that was taken.';

const before = ({ playthroughs, endingsSeen, endingBefore = 0 }: Begin): string[] => {
  if (playthroughs === 0 && endingsSeen === 0) return [];
  const last = endings[endingBefore - 1];
  const told =
    `It is not the player’s first: plays brought to an end before, ${playthroughs}; endings seen, ${endingsSeen} of ${endings.length}.` +
    (last ? ` The last was “${strings.endings[last]}.”` : '');
  return wrap(told, '', '');
};

/** What a player got in this play, as plain text. The same play gives the same text. */
export const writeTranscript = (play: TakenPlay, begin: Begin): string => {
  const head = [strings.name, `${strings.title.note} Her.`, '', ...wrap(legend, '', ''), ...before(begin)];
  const isOver = (play.turns.at(-1)?.choices.length ?? 0) === 0;
  const blocks = blocksOf(play);
  return layout(head, isOver ? blocks : [...blocks, { kind: 'seen', text: 'Here the play breaks off.' }]);
};
