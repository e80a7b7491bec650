import { expect, test } from 'vitest';
import { places } from '../../src/core/catalog';
import { StorySession } from '../../src/core/StorySession';
import { applyChanges, emptyStage, type Stage } from '../../src/core/stage';
import type { Beat, Turn } from '../../src/core/turn';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { playOnce } from '../../tools/playtest/playOnce';
import { policies } from '../../tools/playtest/policies';
import { loadStory } from '../../tools/story/loadStory';

/** Full counts in `npm run test:long`. */
const plays = process.env.LONG === '1' ? 400 : 30;

quickenInk();
const session = new StorySession(loadStory().json ?? '');
const policy = policies.random();

/** Whether the place of the moment has every anchor that is named, and nobody stands in another's spot. */
const misplacedAt = ({ place, figures, camera }: Stage, { text }: Beat): string[] => {
  const known: readonly string[] = place ? places[place.id].anchors : [];
  const taken = Object.values(figures).map(({ anchor }) => anchor);
  const named = [...taken, ...(camera ? [camera.anchor] : [])];
  const missing = named.filter((anchor) => !known.includes(anchor));
  return [
    ...missing.map((anchor) => `${place?.id} has no ${anchor}: ${text}`),
    ...(new Set(taken).size < taken.length ? [`two in one spot: ${text}`] : []),
  ];
};

const wrongChoices = ({ place }: Stage, { choices }: Turn): string[] => {
  const spots: readonly string[] = place ? places[place.id].spots : [];
  return [
    ...choices.flatMap(({ at, id }) => (at && !spots.includes(at) ? [`${place?.id} has no spot ${at}: ${id}`] : [])),
    ...(choices.length === 1 ? [`a lone option: ${choices[0]?.id}`] : []),
  ];
};

const misplaced = (seed: number): string[] => {
  const { turns, fault } = playOnce(session, { playthroughs: seed % 2, endingsSeen: seed % 2 }, policy(seed));
  let stage = emptyStage;
  const wrong = turns.flatMap((turn) => [
    ...turn.beats.flatMap((beat) => {
      stage = applyChanges(stage, beat.changes);
      return misplacedAt(stage, beat);
    }),
    ...wrongChoices(stage, turn),
  ]);
  return fault ? [...wrong, fault.message] : wrong;
};

test('figures, cameras and touchable things are where their place has room for them, and no option stands alone', () => {
  const seeds = Array.from({ length: plays }, (_, seed) => seed);
  expect([...new Set(seeds.flatMap(misplaced))]).toEqual([]);
});
