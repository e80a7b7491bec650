import { MovingPace } from './MovingPace';
import type { FrameShare, Pace } from './Pace';

/** A moving picture whose clock stands, for pictures in tests: what is asked for is there at once, the rest as it was. */
export class FrozenPace extends MovingPace {
  override share({ isReduced }: Parameters<Pace['share']>[0]): FrameShare {
    return { passes: 0, isHeld: true, breathes: !isReduced };
  }

  override rate(): number {
    return 0;
  }
}

/** `?t=4` stops the stage's clock there; null lets it go. */
export const frozenTime = (): number | null => {
  const t = new URLSearchParams(location.search).get('t');
  return t === null ? null : Number(t);
};
