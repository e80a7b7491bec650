/**
 * What the player and the render agree on. A loop file holds one period of sound, and on both sides of it `padSeconds`
 * of the neighboring laps, so that a codec's delay cannot open a gap at the seam. All are whole samples at 44.1 and 48 kHz.
 */
export const padSeconds = 0.25;

/** Length of one lap in seconds. */
export const loopSeconds = { music: 72, ambience: 24 } as const;

/** Music changes its stems on bar lines: 4/4 at 60 beats a minute, 3/4 at 45; both have bars of 4 s. */
export const barSeconds = 4;

/** A piece is played in three stems that start on the same sample. */
export const stems = ['piano', 'strings', 'pad'] as const;
export type Stem = (typeof stems)[number];
