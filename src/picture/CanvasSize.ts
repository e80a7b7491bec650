import type Phaser from 'phaser';

/** Keeps the canvas as large as its frame, as sharp as the machine can bear. */
export class CanvasSize {
  readonly #frame: HTMLElement;
  readonly #game: Phaser.Game;
  readonly #onChange: () => void;
  #sharpness = 1;

  /** @param onChange is told of another size. */
  constructor(frame: HTMLElement, game: Phaser.Game, onChange: () => void) {
    this.#frame = frame;
    this.#game = game;
    this.#onChange = onChange;
    new ResizeObserver(() => this.#fit()).observe(frame);
  }

  /** Canvas pixels a CSS pixel, at most. */
  setSharpness(sharpness: number): void {
    this.#sharpness = sharpness;
    this.#fit();
  }

  #fit(): void {
    const { scale } = this.#game;
    const sharpness = Math.min(this.#sharpness, window.devicePixelRatio);
    const width = Math.max(1, Math.round(this.#frame.clientWidth * sharpness));
    const height = Math.max(1, Math.round(this.#frame.clientHeight * sharpness));
    if (width === scale.width && height === scale.height) return;
    scale.resize(width, height);
    this.#onChange();
  }
}
