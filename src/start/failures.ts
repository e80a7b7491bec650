import type { Game } from '../app/Game';
import type { ScreensView } from '../app/ports';
import { isOwnError } from './ownError';

/** What is done with what goes wrong where nobody expects it. */
export interface Failures {
  /** The play is saved already; the player is told and can report it. */
  readonly run: (work: Promise<unknown>) => void;
  /** Something failed that the play goes on without: its author hears of it, in development, and the player does not. */
  readonly spare: (error: unknown) => void;
  /** Hears what the page's own scripts throw; what extensions and the browser itself throw is left to the console. */
  readonly listen: () => void;
}

/** @param script the address of one of our own scripts: the others lie beside it. */
export const createFailures = (game: () => Game, screens: () => ScreensView, script: string): Failures => {
  const home = script.replace(/[^/]*$/, '');
  const fail = (error: unknown): void => {
    const what = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    screens().show({ kind: 'error', report: `her ${__VERSION__}\n${what}\n${game().report()}` });
  };
  const failIfOwn = (error: unknown): void => {
    if (isOwnError(error, home)) fail(error);
  };
  return {
    run: (work) => void work.catch(fail),
    spare: (error) => {
      if (import.meta.env.DEV) fail(error);
    },
    listen: () => {
      window.addEventListener('error', ({ error }) => failIfOwn(error));
      window.addEventListener('unhandledrejection', ({ reason }) => failIfOwn(reason));
    },
  };
};
