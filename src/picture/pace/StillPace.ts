import type { Lull } from './Lull';
import { type FrameShare, measuredRate, type Pace } from './Pace';
import { demandsOf } from './quality';

/** A picture that stands still: a frame is dear, so there is one for each change that can be seen, when there is time. */
export class StillPace implements Pace {
  readonly demands = demandsOf.still;
  readonly isInstant = true;
  readonly drawsHush = false;
  readonly #lull: Pick<Lull, 'whenIdle'>;

  /** @param lull says when there is time. */
  constructor(lull: Pick<Lull, 'whenIdle'>) {
    this.#lull = lull;
  }

  /** A place that is not in sight yet has its own frame when it comes. */
  drawsStage({ isNew, isWaiting }: Parameters<Pace['drawsStage']>[0]): boolean {
    return isNew && !isWaiting;
  }

  drawsSpeech(isSeen: boolean): boolean {
    return isSeen;
  }

  drawsStir(): boolean {
    return false;
  }

  /** Also off a thing: no other frame would put its light out. */
  drawsPointer(): boolean {
    return true;
  }

  share(): FrameShare {
    return { passes: 0, isHeld: true, breathes: false };
  }

  /** Chosen again after a while on *auto*, the machine is measured here too. */
  rate({ isMeasuring }: Parameters<Pace['rate']>[0]): number {
    return isMeasuring ? measuredRate : 0;
  }

  whenFree(): Promise<void> {
    return this.#lull.whenIdle();
  }
}
