import { hash, json } from 'virtual:story/opening';
import type { Part, PartOf } from '../app/ports';
import type { Story } from '../app/Script';
import { StorySession } from '../core/StorySession';

export interface OpenedStory extends Story {
  /** The whole script, fetched ahead of time and asked for where the opening ends. */
  readonly whole: Part<StorySession>;
}

/**
 * The first scene with the runtime: a chunk of its own, loaded beside the title. The whole script follows it. Parts of
 * another edition never meet: one whose script is not `wanted`, by its hash, counts as not come.
 */
export const openStory = (partOf: PartOf, wanted: string): OpenedStory | null => {
  if (hash !== wanted) return null;
  const whole = partOf(
    () => import('virtual:story/whole'),
    (script) => (script.hash === wanted ? new StorySession(script.json) : null),
  );
  return { session: new StorySession(json), openWhole: whole.asked, whole };
};
