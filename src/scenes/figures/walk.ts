import type { Anchor } from '../places/place';

/** The height of the person in whose pixels anchors are measured, in meters. */
const personMetres = 1.78;

/** Meters a second: somebody who is in no hurry. */
const pace = 1.15;

/** A way from one anchor to another, in picture pixels. */
export interface Walk {
  readonly from: Anchor;
  readonly to: Anchor;
  /** How many frames of the strip the way takes. */
  readonly steps: number;
  /** Seconds from frame to frame. */
  readonly stepTime: number;
}

export interface WalkMoment {
  /** Where the feet are and how tall the person is there. */
  readonly at: Anchor;
  /** Running number of the frame of the strip. */
  readonly step: number;
  readonly facesLeft: boolean;
  readonly isOver: boolean;
}

/** Plans a walk with a strip of `frames` frames that covers `strideMetres` on the ground. */
export const planWalk = (from: Anchor, to: Anchor, frames: number, strideMetres: number): Walk => {
  const pixelsPerMetre = (from.height + to.height) / 2 / personMetres;
  const metres = Math.hypot(to.x - from.x, to.y - from.y) / pixelsPerMetre;
  const stepMetres = strideMetres / frames;
  return { from, to, steps: Math.max(1, Math.round(metres / stepMetres)), stepTime: stepMetres / pace };
};

/**
 * The moment `seconds` after the start. The person moves only with the frame, as in stop motion: between two frames a
 * foot on the ground stays where it is.
 */
export const walkAt = ({ from, to, steps, stepTime }: Walk, seconds: number): WalkMoment => {
  const step = Math.min(steps, Math.floor(seconds / stepTime));
  const share = step / steps;
  const between = (a: number, b: number): number => a + (b - a) * share;
  return {
    at: { x: between(from.x, to.x), y: between(from.y, to.y), height: between(from.height, to.height) },
    step,
    facesLeft: to.x < from.x,
    isOver: step >= steps,
  };
};
