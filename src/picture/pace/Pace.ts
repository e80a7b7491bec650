import type { Demands } from './quality';

/** A frame, as the clock and the settings have it. */
interface Tick {
  readonly seconds: number;
  readonly isReduced: boolean;
}

/** What a picture makes of a frame. */
export interface FrameShare {
  /** Seconds that pass on the stage's clock. */
  readonly passes: number;
  /** Everything stands where it was going. */
  readonly isHeld: boolean;
  /** Whether unasked motion is wanted. */
  readonly breathes: boolean;
}

/** What is going on in the picture after a frame. */
export interface Goings {
  /** Frames are counted, to measure the machine. */
  readonly isMeasuring: boolean;
  /** Something that was asked for is on its way. */
  readonly isBusy: boolean;
  /** Something moves unasked. */
  readonly isAlive: boolean;
  readonly isReduced: boolean;
  /** Seconds since the last press or move. */
  readonly idle: number;
}

/** How a picture spends frames: one that moves, or one that stands still. Follows from the level; nobody else asks for it. */
export interface Pace {
  readonly demands: Demands;
  /** Whether what changes is shown at once, without the way there. */
  readonly isInstant: boolean;
  /** Whether a stage wants a frame now: `isNew` when it looks otherwise, `isWaiting` while its place is not in sight. */
  drawsStage(is: { readonly isNew: boolean; readonly isWaiting: boolean }): boolean;
  /** Whether the beginning of a line wants a frame; `isSeen`: it changes the picture. */
  drawsSpeech(isSeen: boolean): boolean;
  /** Whether the end of a line wants one. */
  readonly drawsHush: boolean;
  /** Whether somebody who stirs after `idle` seconds wakes the picture. */
  drawsStir(idle: number): boolean;
  /** Whether the pointer's move wants a frame; `isOver` something that can be touched. */
  drawsPointer(isOver: boolean): boolean;
  share(tick: Tick): FrameShare;
  /** Frames a second from here on, 0 for none. */
  rate(goings: Goings): number;
  /** Resolves when there is time for what no press has asked for. */
  whenFree(): Promise<void>;
}

/** Frames a second while a machine is measured: as many as it can. */
export const measuredRate = 60;
