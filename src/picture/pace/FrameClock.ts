/** Runs frames as often as they are asked for, down to none at all: the game's own loop sleeps. */
export class FrameClock {
  readonly #frame: (now: number, seconds: number) => number;
  #timer = 0;
  #request = 0;
  #last = 0;
  #rate = 0;

  /** @param frame draws a frame; `now` in milliseconds; returns how many frames a second it wants next, 0 for none. */
  constructor(frame: (now: number, seconds: number) => number) {
    this.#frame = frame;
  }

  /** Draws a frame as soon as the browser can; out of sleep one later, so that the words of a press come first. */
  wake(): void {
    if (this.#request) return;
    window.clearTimeout(this.#timer);
    const isAsleep = this.#rate <= 0;
    this.#request = requestAnimationFrame(
      isAsleep
        ? () => {
            this.#request = requestAnimationFrame(this.#run);
          }
        : this.#run,
    );
  }

  readonly #run = (now: number): void => {
    this.#request = 0;
    // After a sleep the time before it does not count.
    const longest = this.#rate > 0 ? 0.25 : 1 / 60;
    const seconds = Math.min(longest, Math.max(0, (now - this.#last) / 1000));
    this.#last = now;
    this.#rate = this.#frame(now, seconds);
    this.#plan();
  };

  #plan(): void {
    if (this.#request || this.#rate <= 0) return;
    if (this.#rate >= 60) return this.wake();
    // A little early: the browser rounds up to its next frame.
    this.#timer = window.setTimeout(() => this.wake(), 1000 / this.#rate - 12);
  }
}
