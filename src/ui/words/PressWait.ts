/** Starts what can end a wait by itself; returns its undo. */
type Starter = (done: () => void) => (() => void) | undefined;

/** One wait at a time, ended by a press, by itself, or by the signal. */
export class PressWait {
  #end: (() => void) | null = null;

  /** The player pressed. True when something was waiting. */
  press(): boolean {
    const end = this.#end;
    end?.();
    return end !== null;
  }

  /** Resolves at the next press, when `start` calls its `done`, or when the signal aborts. */
  wait(signal: AbortSignal, start: Starter = () => undefined): Promise<void> {
    return new Promise((resolve) => {
      let stop: (() => void) | undefined;
      let ended = false;
      const end = (): void => {
        if (ended) return;
        ended = true;
        stop?.();
        signal.removeEventListener('abort', end);
        if (this.#end === end) this.#end = null;
        resolve();
      };
      this.#end = end;
      if (signal.aborted) return end();
      signal.addEventListener('abort', end);
      stop = start(end);
      if (ended) stop?.();
    });
  }
}

/** Ends a wait after so many milliseconds. */
export const after =
  (milliseconds: number): Starter =>
  (done) => {
    const timer = setTimeout(done, Math.max(0, milliseconds));
    return () => clearTimeout(timer);
  };
