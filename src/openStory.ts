import { hash, json } from 'virtual:story';
import type { Story } from './app/Game';
import { StorySession } from './core/StorySession';

/** The script with its runtime: a chunk of its own, loaded beside the title. */
export const openStory = (): Story => ({ session: new StorySession(json), hash });
