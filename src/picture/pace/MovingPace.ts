import { type FrameShare, measuredRate, type Pace } from './Pace';
import type { Demands } from './quality';

/** A picture that moves: frames are cheap, and fewer of them are drawn while nothing but air and lamps moves. */
export class MovingPace implements Pace {
  readonly demands: Demands;
  readonly isInstant = false;
  readonly drawsHush = true; // one frame a beat

  constructor(demands: Demands) {
    this.demands = demands;
  }

  drawsStage(): boolean {
    return true;
  }

  drawsSpeech(): boolean {
    return true;
  }

  drawsStir(idle: number): boolean {
    return this.#sleepsAfter(idle);
  }

  drawsPointer(isOver: boolean): boolean {
    return isOver;
  }

  share({ seconds, isReduced }: Parameters<Pace['share']>[0]): FrameShare {
    return { passes: seconds, isHeld: false, breathes: !isReduced };
  }

  rate({ isMeasuring, isBusy, isAlive, isReduced, idle }: Parameters<Pace['rate']>[0]): number {
    if (isMeasuring) return measuredRate;
    if (isBusy) return this.demands.busy;
    return isReduced || !isAlive || this.#sleepsAfter(idle) ? 0 : this.demands.ambient;
  }

  whenFree(): Promise<void> {
    return Promise.resolve();
  }

  #sleepsAfter(idle: number): boolean {
    return idle > this.demands.sleepAfter;
  }
}
