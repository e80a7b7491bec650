import type { Page } from 'playwright-core';

/** A reply that was taken. */
export interface Pick {
  /** Milliseconds from the painting of the replies to the beginning of the press; negative: before it. */
  readonly age: number;
  /** The event that took it. */
  readonly by: string;
}

declare global {
  /** Kept by a script that runs before the page's own. */
  var picks: Pick[];
  /** Milliseconds since the replies have been painted; null while there are none. */
  var ageOfReplies: () => number | null;
  /** How old the replies were when the last press began; null while there are none. */
  var ageOfPress: () => number | null;
}

/** In the page: notes every reply that is taken, by what can be seen and heard there, whatever the game thinks. */
const watch = (): void => {
  globalThis.picks = [];
  const downs = new Map<unknown, number>();
  let press = { began: 0, by: '' };
  let isInDialog = false;
  let replies: Element | null = null;
  let painted: number | null = null;
  globalThis.ageOfReplies = () => (painted === null ? null : performance.now() - painted);

  globalThis.ageOfPress = () => (painted === null ? null : press.began - painted);

  const beganOf = (event: Event): number => {
    const { timeStamp } = event;
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown' && !event.repeat) downs.set(event.key, timeStamp);
      return downs.get(event.key) ?? timeStamp;
    }
    if (!(event instanceof PointerEvent)) return timeStamp;
    if (event.type === 'pointerdown') downs.set(event.pointerId, timeStamp);
    if (event.type === 'click' && event.detail === 0) return Math.min(timeStamp, downs.get(' ') ?? timeStamp);
    return downs.get(event.pointerId) ?? timeStamp;
  };
  const hear = (event: Event): void => {
    press = { began: beganOf(event), by: event.type };
    isInDialog = document.querySelector('dialog[open]') !== null;
    // Its click comes before the next task.
    if (event instanceof KeyboardEvent && event.type === 'keyup') setTimeout(() => downs.delete(event.key));
  };
  for (const type of ['pointerdown', 'keydown', 'keyup', 'click']) window.addEventListener(type, hear, true);

  const arrive = (group: Element): void => {
    replies = group;
    painted = null;
    requestAnimationFrame(() =>
      requestAnimationFrame((now) => {
        if (replies === group) painted = now;
      }),
    );
  };
  const look = (): void => {
    const group = document.querySelector('.choices');
    if (group === replies) return;
    if (replies && !isInDialog) picks.push({ age: ageOfPress() ?? -1, by: press.by });
    replies = null;
    painted = null;
    if (group) arrive(group);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
};

/** Watches for replies that are taken, from the next page on. */
export const watchPicks = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** What was taken since the last time. */
export const takePicks = (page: Page): Promise<Pick[]> => page.evaluate(() => picks.splice(0));
