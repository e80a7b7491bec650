import { PointerSway } from './camera/PointerSway';

/** CSS pixels around a spot that still touch it: fingers are wide. */
const fingerReach = 14;

/** Class of the canvas while something that can be touched is under the pointer. */
const canPickClass = 'can-pick';

interface PointerCalls {
  /** The choice under a canvas point, lit; null when there is none. */
  readonly choiceAt: (x: number, y: number, reach: number) => number | null;
  /** The pointer moved; whether it is over something that can be touched. */
  readonly onMove: (isOver: boolean) => void;
  readonly onPick: (index: number) => void;
}

/** The pointer on the picture: pulls it a little, lights what lies under it, and touches it. */
export class Pointer {
  /** The picture's pull; the frames move it on. */
  readonly sway = new PointerSway();
  readonly #frame: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #calls: PointerCalls;

  constructor(frame: HTMLElement, canvas: HTMLCanvasElement, calls: PointerCalls) {
    this.#frame = frame;
    this.#canvas = canvas;
    this.#calls = calls;
    window.addEventListener('pointermove', (event) => this.#point(event), { passive: true });
    frame.addEventListener('click', (event) => this.#pick(event));
  }

  /** Other things can be touched now; whether one is under the pointer its next move says. */
  forget(): void {
    this.#canvas.classList.remove(canPickClass);
  }

  #point(event: PointerEvent): void {
    const { clientWidth, clientHeight } = document.documentElement;
    if (event.pointerType === 'mouse') this.sway.pull(event.clientX / clientWidth, event.clientY / clientHeight);
    this.#calls.onMove(this.#canvas.classList.toggle(canPickClass, this.#choiceUnder(event) !== null));
  }

  #pick(event: MouseEvent): void {
    const index = this.#choiceUnder(event);
    if (index !== null) this.#calls.onPick(index);
  }

  #choiceUnder({ target, clientX, clientY }: MouseEvent): number | null {
    if (!(target instanceof Node) || !this.#frame.contains(target)) return null;
    const box = this.#frame.getBoundingClientRect();
    const scale = this.#canvas.width / Math.max(1, box.width);
    return this.#calls.choiceAt((clientX - box.left) * scale, (clientY - box.top) * scale, fingerReach * scale);
  }
}
