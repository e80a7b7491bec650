import { type LookId, looks, type PlaceId } from './catalog';
import type { Stage } from './stage';

const byPlace: Partial<Record<PlaceId, readonly LookId[]>> = looks;

/** What can be noticed now: small things of a place, while Theodore is on his feet in it and nothing covers it. */
export const looksOf = ({ place, figures, sheet, insert }: Stage): readonly LookId[] => {
  const pose = figures.theodore?.pose;
  const isOnHisFeet = pose === 'walking' || pose === 'standing';
  return (place && isOnHisFeet && sheet === 'none' && insert === 'none' && byPlace[place.id]) || [];
};
