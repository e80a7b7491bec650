import { type LookId, type PlaceId, type SceneId, walks } from './catalog';
import type { Stage } from './stage';

interface Walk {
  readonly place: PlaceId;
  readonly looks: readonly LookId[];
}

const byScene: Partial<Record<SceneId, Walk>> = walks;

/** What can be noticed now: small things of a walk, while Theodore is on his feet there and nothing covers the place. */
export const thingsToNotice = ({ scene, place, figures, sheet, insert }: Stage): readonly LookId[] => {
  const walk = scene && byScene[scene];
  const pose = figures.theodore?.pose;
  const isOnHisFeet = pose === 'walking' || pose === 'standing';
  const isThere = walk && place?.id === walk.place && isOnHisFeet && sheet === 'none' && insert === 'none';
  return isThere ? walk.looks : [];
};
