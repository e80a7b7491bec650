import { firstPlay, type PlayedFirst } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';

/** The first turn of a first play, played at build time: its lines then wait for no runtime. */
export const playFirst = (json: string): PlayedFirst => {
  const session = new StorySession(json);
  const turn = session.begin(firstPlay);
  return { turn, after: session.snapshot() };
};
