import type { TestProject } from 'vitest/node';
import { findChromium } from '../../tools/browser';
import { serve } from '../../tools/serve';
import { loadStory } from '../../tools/story/loadStory';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built game, ends in a slash. */
    readonly url: string;
    /** The compiled script and its hash. */
    readonly story: { readonly json: string; readonly hash: string };
  }
}

/**
 * Serves the built game and compiles the script once for all browser tests, and unpacks the bundled browser before
 * anything launches it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await findChromium();
  const { url, close } = await serve('dist', 0);
  project.provide('url', url);
  const { json, hash } = loadStory();
  project.provide('story', { json: json ?? '', hash });
  return close;
}
