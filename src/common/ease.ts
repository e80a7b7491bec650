/** 0 to 1 with soft ends, for a `t` of 0 to 1. */
export const easeInOut = (t: number): number => t * t * (3 - 2 * t);

/** The value nearer to its wish, by a step at most. */
export const approach = (value: number, wish: number, step: number): number =>
  value + Math.max(-step, Math.min(step, wish - value));
