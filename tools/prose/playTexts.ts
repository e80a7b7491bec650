import type { PlaceId, SceneId, SpeakerId } from '../../src/core/catalog';
import { textKey } from '../../src/core/textKey';
import type { Beat, Choice, Turn } from '../../src/core/turn';

/** One text of a play, in the order in which it is read. */
export interface PlayText {
  /** `note`: an option of a content note. `offered`: an option that was not taken. */
  readonly kind: 'card' | 'line' | 'taken' | 'offered' | 'note';
  readonly scene: SceneId | null;
  readonly place: PlaceId | null;
  /** Null is narration, or an option. */
  readonly speaker: SpeakerId | null;
  readonly key: string;
  readonly text: string;
  /** An option of saying nothing. */
  readonly silent: boolean;
}

/** A play as far as its texts go: its turns, and the choice taken in each, as `scene/id`. */
interface Played {
  readonly turns: readonly Turn[];
  readonly choices: readonly string[];
}

type Where = Pick<PlayText, 'scene' | 'place'>;

const whereAfter = (before: Where, { changes }: Beat): Where => {
  let { scene, place } = before;
  for (const change of changes) {
    if (change.verb === 'place') place = change.value.id;
    if (change.verb !== 'scene') continue;
    scene = change.value;
    place = null;
  }
  return { scene, place };
};

const beatTexts = (where: Where, { speaker, key, text, changes }: Beat): PlayText[] => {
  const cards = changes.flatMap((change) => (change.verb === 'card' ? [change.value] : []));
  const silent = false;
  return [
    ...cards.map(
      (card) => ({ ...where, kind: 'card', speaker: null, key: textKey(card), text: card, silent }) as const,
    ),
    ...(text ? [{ ...where, kind: 'line', speaker, key, text, silent } as const] : []),
  ];
};

/** The option that was taken comes first: the others are read with it, and nothing of them is said. */
const choiceTexts = (where: Where, { choices, note }: Turn, taken: string | undefined): PlayText[] => {
  const isTaken = ({ id }: Choice): boolean => `${where.scene}/${id}` === taken;
  return choices
    .toSorted((one, other) => Number(isTaken(other)) - Number(isTaken(one)))
    .map((choice) => {
      const kind = note ? 'note' : isTaken(choice) ? 'taken' : 'offered';
      const { key, text, silent } = choice;
      return { ...where, kind, speaker: null, key, text, silent } as const;
    });
};

/** All texts of a play in the order in which they are read. */
export const textsOf = ({ turns, choices }: Played): PlayText[] => {
  let where: Where = { scene: null, place: null };
  return turns.flatMap((turn, at) => {
    const lines = turn.beats.flatMap((beat) => {
      where = whereAfter(where, beat);
      return beatTexts(where, beat);
    });
    return [...lines, ...choiceTexts(where, turn, choices[at])];
  });
};
