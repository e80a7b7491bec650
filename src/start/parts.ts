import type { NoticeId, Part, PartOf } from '../app/ports';
import { isOtherEdition } from './edition';
import { hasRules, loadStyle, styleLinks } from './styles';

/** Milliseconds after a failure in which nothing is asked for ahead of time, as a network that is away stays away. */
const rest = 5000;
/** Milliseconds after which a player who waits is given a word. */
const patience = 2500;

/** The file that did not come, as browsers and Vite name it in their errors. */
const fileIn = (error: unknown): string | undefined => /https?:\S+\.(?:js|css)/.exec(String(error))?.[0];

const isDressed = (file: string): boolean => styleLinks().some((link) => link.href === file && hasRules(link));

/**
 * Loads once more what a failed import has named. Firefox keeps a failed module for the page's life and asks again only
 * under another address; Vite never asks again for a style sheet that failed, and goes on without it.
 */
const loadAgain = async <M>(load: () => Promise<M>, error: unknown, time: number): Promise<M> => {
  const file = fileIn(error);
  if (file?.endsWith('.css') && !isDressed(file)) await loadStyle(file);
  return load().catch((again: unknown) => {
    const script = fileIn(again);
    if (!script?.endsWith('.js')) throw again;
    return import(/* @vite-ignore */ `${script}?again=${time}`);
  });
};

/** Makes parts; `tell` is how a player is told who waits for one. */
export const createPartOf =
  (tell: (notice: NoticeId) => void): PartOf =>
  <M, T>(load: () => Promise<M>, open: (module: M) => T | null): Part<T> => {
    const failures: { readonly error: unknown; readonly at: number }[] = [];
    let coming: Promise<T | null> | null = null;

    const fetchOnce = async (): Promise<T | null> => {
      const last = failures.at(-1);
      const module = await (last ? loadAgain(load, last.error, failures.length) : load()).catch((error: unknown) => {
        failures.push({ error, at: performance.now() });
        coming = null;
        return null;
      });
      return module && open(module);
    };
    const get = (): Promise<T | null> => {
      coming ??= fetchOnce();
      return coming;
    };
    return {
      ahead: async () => (performance.now() - (failures.at(-1)?.at ?? -rest) < rest ? null : get()),
      asked: async () => {
        const slow = setTimeout(tell, patience, 'part_late');
        const part = await get().finally(() => clearTimeout(slow));
        if (part === null) tell((await isOtherEdition()) ? 'newer_edition' : 'part_missing');
        return part;
      },
    };
  };
