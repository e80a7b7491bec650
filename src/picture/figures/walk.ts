import type { Anchor } from '../places/place';

/** The height of the person in whose pixels anchors are measured, in meters. */
const personMetres = 1.78;

/** Meters a second: somebody who is in no hurry. */
const usualPace = 1.15;

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

/** The top left corner of a frame in a picture whose frames lie in rows of `columns`. */
export const frameCorner = (
  frame: number,
  sheet: { readonly columns: number; readonly frameWidth: number; readonly frameHeight: number },
): { readonly x: number; readonly y: number } => ({
  x: (frame % sheet.columns) * sheet.frameWidth,
  y: Math.floor(frame / sheet.columns) * sheet.frameHeight,
});

/** A point of the way between two anchors; `share` from 0 to 1. */
const between = (from: Anchor, to: Anchor, share: number): Anchor => {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), height: mix(from.height, to.height) };
};

/** Plans a walk with a strip of `frames` frames that covers `strideMetres` on the ground; `pace` in meters a second. */
export const planWalk = (
  from: Anchor,
  to: Anchor,
  { frames, strideMetres }: { readonly frames: number; readonly strideMetres: number },
  pace = usualPace,
): Walk => {
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
  return {
    at: between(from, to, step / steps),
    step,
    facesLeft: to.x < from.x,
    isOver: step >= steps,
  };
};

/**
 * The moment of somebody who goes past, and after `rest` seconds out of sight comes back the same way, over and over.
 * Null while nobody is to be seen.
 */
export const passAt = (walk: Walk, rest: number, seconds: number): WalkMoment | null => {
  const half = walk.steps * walk.stepTime + rest;
  const now = seconds % (2 * half);
  const there = now < half ? walk : { ...walk, from: walk.to, to: walk.from };
  const moment = walkAt(there, now % half);
  return moment.isOver ? null : moment;
};

/** Meters that he goes while one line is said. */
const legMetres = 2.2;

/** Where the next leg of a stroll ends: a few steps on toward the end that he heads for, and whether he heads left after it. */
export const nextLeg = (
  [left, right]: readonly [Anchor, Anchor],
  from: Anchor,
  headsLeft: boolean,
): { readonly to: Anchor; readonly headsLeft: boolean } => {
  const goal = headsLeft ? left : right;
  const way = Math.hypot(goal.x - from.x, goal.y - from.y);
  const share = Math.min(1, (legMetres * from.height) / personMetres / Math.max(1, way));
  return { to: between(from, goal, share), headsLeft: share === 1 ? !headsLeft : headsLeft };
};
