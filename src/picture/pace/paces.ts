import { FrozenPace } from './FrozenPace';
import type { Lull } from './Lull';
import { MovingPace } from './MovingPace';
import type { Pace } from './Pace';
import { demandsOf, type Level } from './quality';
import { StillPace } from './StillPace';

/** The pace of each level. */
export const pacesOf = (lull: Lull, isFrozen: boolean): Readonly<Record<Level, Pace>> => {
  const Moving = isFrozen ? FrozenPace : MovingPace;
  return { full: new Moving(demandsOf.full), light: new Moving(demandsOf.light), still: new StillPace(lull) };
};
