import { json } from 'virtual:story/opening';
import type { Story } from './app/Game';
import { StorySession } from './core/StorySession';

let whole: StorySession | null = null;

/** Built once: it is fetched ahead of time, and asked for where the opening ends. */
const openWhole = async (): Promise<StorySession> => {
  const { json: script } = await import('virtual:story/whole');
  whole ??= new StorySession(script);
  return whole;
};

/** The first scene with the runtime: a chunk of its own, loaded beside the title. The whole script follows it. */
export const openStory = (): Story => ({ session: new StorySession(json), openWhole });
