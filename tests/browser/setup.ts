import type { TestProject } from 'vitest/node';
import { findChromium } from '../../tools/browser';
import { serve } from '../../tools/serve';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built game, ends in a slash. */
    readonly url: string;
  }
}

/** Serves the built game once for all browser tests, and unpacks the bundled browser before anything launches it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await findChromium();
  const { url, close } = await serve('dist', 0);
  project.provide('url', url);
  return close;
}
