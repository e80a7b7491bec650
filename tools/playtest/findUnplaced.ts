import { afterLine, applyChanges, emptyStage, type Stage, sourceOf } from '../../src/core/stage';
import { textKey } from '../../src/core/textKey';
import type { Beat, Turn } from '../../src/core/turn';
import type { ScriptTexts } from '../story/readScript';
import type { Unplaced } from './unplaced';
import { whereWritten } from './whereWritten';

/** Where every line stands, by `scene key`; of a text that stands twice in its scene, the first place. */
export const linePlaces = ({ lines }: ScriptTexts): Map<string, string> =>
  new Map(
    lines.map((line): [string, string] => [`${line.knot} ${textKey(line.text)}`, whereWritten(line)]).toReversed(),
  );

/** Theodore is where the play is, Samantha wherever she exists, and a letter is its paper. */
const isPlaced = (stage: Stage, beat: Beat, { samantha }: Turn): boolean => {
  const { speaker } = beat;
  if (speaker === null || speaker === 'theodore' || speaker === 'letter') return true;
  if (speaker === 'samantha' && samantha !== 'none') return true;
  return speaker in stage.figures || sourceOf(stage, beat) !== null;
};

/** The lines of a play whose speakers are nowhere, in their order. `places` are those of all lines. */
export const unplacedIn = (turns: readonly Turn[], places: ReadonlyMap<string, string>): Unplaced[] => {
  let stage = emptyStage;
  return turns.flatMap((turn, choices) =>
    turn.beats.flatMap((beat): Unplaced[] => {
      const here = applyChanges(stage, beat.changes);
      stage = afterLine(here, beat);
      const { speaker, key } = beat;
      if (!speaker || isPlaced(here, beat, turn)) return [];
      const { scene } = here;
      return [{ scene, speaker, key, choices, place: places.get(`${scene} ${key}`) ?? `${scene} ${key}` }];
    }),
  );
};
