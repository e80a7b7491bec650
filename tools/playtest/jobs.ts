import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { type FalseChoice, findFalseChoices } from './falseChoices';
import { findHollowChoices, type HollowScene } from './hollowChoices';
import type { Landmarks } from './measurePlay';
import { quickenInk } from './patchInkForSpeed';
import { type Chunk, type PlaytestOptions, playChunk } from './playChunk';
import { policies } from './policies';

/** What every job of a run needs. */
export interface Setup {
  readonly compiled: string;
  readonly landmarks: Landmarks;
}

/** A piece of work that a thread can do by itself; the same whoever does it. */
export type Job =
  | { readonly kind: 'plays'; readonly options: PlaytestOptions; readonly index: number }
  | { readonly kind: 'false'; readonly again: 0 | 1; readonly plays: number; readonly seed: number }
  | { readonly kind: 'hollow'; readonly part: number; readonly seed: number };

/** What the jobs of each kind bring. */
export interface Results {
  plays: Chunk;
  false: FalseChoice[];
  hollow: HollowScene[];
}

quickenInk();

export const doJob = ({ compiled, landmarks }: Setup, job: Job): Results[Job['kind']] => {
  switch (job.kind) {
    case 'plays':
      return playChunk(compiled, landmarks, job.options, job.index);
    case 'false': {
      const begin = { playthroughs: job.again, endingsSeen: job.again };
      return findFalseChoices(new StorySession(compiled), begin, policies['least-seen'](), job);
    }
    case 'hollow':
      return findHollowChoices(new StorySession(compiled), firstPlay, job.part, job.seed);
  }
};
