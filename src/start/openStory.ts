import { json } from 'virtual:story/opening';
import type { Story } from '../app/Script';
import type { Part, PartOf } from '../app/ports';
import { StorySession } from '../core/StorySession';

export interface OpenedStory extends Story {
  /** The whole script, fetched ahead of time and asked for where the opening ends. */
  readonly whole: Part<StorySession>;
}

/** The first scene with the runtime: a chunk of its own, loaded beside the title. The whole script follows it. */
export const openStory = (partOf: PartOf): OpenedStory => {
  const whole = partOf(
    () => import('virtual:story/whole'),
    ({ json: script }) => new StorySession(script),
  );
  return { session: new StorySession(json), openWhole: whole.asked, whole };
};
