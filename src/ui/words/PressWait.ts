import { type Signal, signal } from '@preact/signals';

/** Starts what can end a wait by itself; returns its undo. */
type Starter = (done: () => void) => (() => void) | undefined;

/** One wait at a time, ended by a press, by itself, or by the signal. */
export class PressWait {
  readonly #isWaiting: Signal<boolean>;
  #end: (() => void) | null = null;

  /** @param isWaiting is kept true for as long as a press ends something. */
  constructor(isWaiting = signal(false)) {
    this.#isWaiting = isWaiting;
  }

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
        if (this.#end === end) this.#set(null);
        resolve();
      };
      this.#set(end);
      if (signal.aborted) return end();
      signal.addEventListener('abort', end);
      stop = start(end);
      if (ended) stop?.();
    });
  }

  #set(end: (() => void) | null): void {
    this.#end = end;
    this.#isWaiting.value = end !== null;
  }
}

/** Ends a wait after so many milliseconds. */
export const after =
  (milliseconds: number): Starter =>
  (done) => {
    const timer = setTimeout(done, Math.max(0, milliseconds));
    return () => clearTimeout(timer);
  };
