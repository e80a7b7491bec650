import type { Signal } from '@preact/signals';

/** Milliseconds for which replies can be read before a press takes one: what began sooner was meant for the line. */
export const meantForLine = 400;

/** Keeps presses that were meant for the line from the replies after it. */
export class Guard {
  readonly #isOpen: Signal<boolean>;
  #opensAt = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isOpen is kept true for as long as a press that begins now takes a reply. */
  constructor(isOpen: Signal<boolean>) {
    this.#isOpen = isOpen;
  }

  /** There are no replies, or none that can be read yet. */
  shut(): void {
    clearTimeout(this.#timer);
    this.#opensAt = Number.POSITIVE_INFINITY;
    this.#isOpen.value = false;
  }

  /** The replies can be read from now on. */
  readable(): void {
    this.shut();
    this.#opensAt = performance.now() + meantForLine;
    this.#timer = setTimeout(() => {
      this.#isOpen.value = true;
    }, meantForLine);
  }

  /** Whether a press takes a reply that began at this `performance.now()`. */
  lets(began: number): boolean {
    return began >= this.#opensAt;
  }
}
