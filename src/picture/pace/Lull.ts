import { afterFrame } from './afterFrame';

/** Milliseconds without a press that make a lull. Whoever presses more often is skimming, and would wait for the picture. */
const lullMs = 600;

/**
 * Where work waits that no press has asked for: a picture to decode, a frame for what has come. Without a graphics card
 * each takes a tenth of a second and more, and a press that came just then would wait for it. So such work is done in a
 * lull, or else one piece right behind the words of a press, when the next press is farthest.
 */
export class Lull {
  readonly #waiting: (() => void)[] = [];
  #timer = 0;

  /** Resolves when it is a piece's turn; at once in a lull. First come, first served. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#timer) this.#waiting.push(resolve);
      else resolve();
    });
  }

  /** A press: its words are on their way, and where it `draws`, a frame of its own, which is work enough. */
  pressed({ draws }: { readonly draws: boolean }): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#end(), lullMs);
    const next = draws ? null : this.#waiting.shift();
    if (next) void afterFrame().then(next);
  }

  #end(): void {
    this.#timer = 0;
    for (const next of this.#waiting.splice(0)) next();
  }
}
