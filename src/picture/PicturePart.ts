import type { Stage } from '../core/stage';
import type { Shot, Viewport } from './camera/framing';
import type { Demands } from './pace/quality';
import type { Presence } from './presence/Presence';

/** What the clock brings to a frame. */
export interface Frame {
  /** The stage's clock, in seconds. */
  readonly time: number;
  /** Seconds since the frame before. */
  readonly seconds: number;
  /** Whether unasked motion is wanted: dust, lamps, breath. */
  readonly breathes: boolean;
  /** The clock of unasked motion: `time`, or 0 while none is wanted. */
  readonly unasked: number;
  /** The pointer's pull, in picture pixels. */
  readonly sway: { readonly x: number; readonly y: number };
}

/** What all places in sight share in a frame. */
export interface StageFrame extends Frame {
  readonly view: Viewport;
  /** What the machine can bear. */
  readonly demands: Demands;
  readonly presence: Presence;
}

/** Everything of a frame that a part may need; each names what it uses. */
export interface FrameMoment extends StageFrame {
  /** Where the place's camera looks now. */
  readonly shot: Shot;
}

/**
 * One thing that a place is made of: its layers, its people, its weather. What a place lacks is no part of it, so nobody
 * asks whether it is there.
 */
export interface PicturePart {
  /** Whether something that was asked for is on its way here: while it is, frames follow each other closely. */
  readonly isBusy: boolean;
  /** Whether something here moves unasked: while it does, frames go on, few where they are dear. */
  readonly isAlive: boolean;
  /** Moves everything on to this moment. */
  advance(moment: FrameMoment): void;
  /** Ends what is on its way, where it was going: for a picture that stands still. */
  settle(): void;
  /** Follows the stage; what is the same in every stage has none. Resolves when its pictures have come, or cannot. */
  show?(stage: Stage, instant: boolean): Promise<void> | void;
}
