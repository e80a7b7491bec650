/**
 * What the player and the render agree on. A loop file holds one period of sound, and on both sides of it `padSeconds`
 * of the neighboring laps, so that a codec's delay cannot open a gap at the seam. All are whole samples at 44.1 and 48 kHz.
 */
export const padSeconds = 0.25;

/** How long a lap lasts, and a bar of it: layers change on bar lines. Seconds. */
export interface LoopForm {
  readonly seconds: number;
  readonly bar: number;
}

/** An ambience has one layer, and so no bars but itself. */
export const ambienceForm: LoopForm = { seconds: 24, bar: 24 };

/** A piece is played in three stems that start on the same sample. */
export const stems = ['piano', 'strings', 'pad'] as const;
export type Stem = (typeof stems)[number];
