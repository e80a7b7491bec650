import { json } from 'virtual:story/opening';
import type { Story } from './app/Game';
import { StorySession } from './core/StorySession';

/** The first scene with the runtime: a chunk of its own, loaded beside the title. The whole script follows it. */
export const openStory = (): Story => ({
  session: new StorySession(json),
  openWhole: async () => new StorySession((await import('virtual:story/whole')).json),
});
