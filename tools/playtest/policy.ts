import type { StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';

/** Picks one of the offered choices; returns its place in the list. The session stands where they are offered. */
export type Picker = (turn: Turn, session: StorySession) => number;

/** Makes the picker of one play from its seed. */
export type Policy = (seed: number) => Picker;
