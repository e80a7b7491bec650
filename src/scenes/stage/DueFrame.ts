/** Milliseconds without a press after which a frame is drawn that no press has asked for. */
const lull = 600;

/**
 * A frame that no press has asked for, drawn behind the words of the next press, or in a lull: without a graphics card a
 * frame takes a tenth of a second, and a press that came just then would wait for it.
 */
export class DueFrame {
  readonly #draw: () => void;
  #timer = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** A frame is due. */
  ask(): void {
    this.stop();
    this.#timer = window.setTimeout(() => this.pressed(), lull);
  }

  /** The words of a press are on their way: now, if ever. */
  pressed(): void {
    if (!this.#timer) return;
    this.stop();
    this.#draw();
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
