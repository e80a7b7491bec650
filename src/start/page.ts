import { later } from '../common/later';

/** An element of index.html. @throws when it has none of this id. */
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
};

/** Lets the page hear a press before more is done. With a timer, where it is all there is, frames come in between. */
export const yieldToInput = (): Promise<void> =>
  'scheduler' in window ? scheduler.postTask(() => undefined, { priority: 'user-blocking' }) : later(0);
