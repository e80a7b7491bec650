/** Picture pixels by which the pointer pulls the room at the edge of the window. */
const reach = 9;

/** Seconds in which the picture follows. */
const lag = 0.5;

/** The pull of the pointer on the picture: slow, small, and at rest in the middle. */
export class PointerSway {
  #wish = { x: 0, y: 0 };
  #now = { x: 0, y: 0 };

  /** The pointer's place in the window, 0 to 1. */
  pull(x: number, y: number): void {
    this.#wish = { x: (0.5 - x) * 2 * reach, y: (0.5 - y) * reach };
  }

  get now(): { readonly x: number; readonly y: number } {
    return this.#now;
  }

  get isMoving(): boolean {
    return Math.hypot(this.#wish.x - this.#now.x, this.#wish.y - this.#now.y) > 0.3;
  }

  advance(seconds: number): void {
    const k = 1 - Math.exp(-seconds / lag);
    this.#now = {
      x: this.#now.x + (this.#wish.x - this.#now.x) * k,
      y: this.#now.y + (this.#wish.y - this.#now.y) * k,
    };
  }
}
