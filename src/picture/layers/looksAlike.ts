import type { Stage } from '../../core/stage';

/** What of a stage is in the picture. Her light's share counts only while she is in sight. */
const seenOf = ({ scene, place, figures, camera, weather, presence, closeness, samantha, past }: Stage): unknown[] => {
  const light = presence === 'none' ? [] : [closeness, samantha, past];
  return [scene, place, figures, camera, weather, presence, ...light];
};

/** Whether two stages make the same picture: what is only heard or read may differ. Pure. */
export const looksAlike = (one: Stage, other: Stage): boolean => {
  const [seen, then] = [seenOf(one), seenOf(other)];
  return seen.length === then.length && seen.every((value, at) => value === then[at]);
};
