import type Phaser from 'phaser';

/** A picture that runs past for ever, to the left: what a train passes. */
export class RunningPicture {
  readonly #copies: readonly Phaser.GameObjects.Image[];
  readonly #width: number;
  /** Pixels after which all is as at first. */
  readonly #round: number;

  /**
   * Puts copies of the picture side by side at the bottom of the box. One that is wider than the place joins its own
   * end; a narrower one is mirrored in turn, which joins always.
   */
  constructor(scene: Phaser.Scene, box: Phaser.GameObjects.Container, texture: string, placeWidth: number) {
    const { width } = scene.textures.getFrame(texture);
    const joins = width > placeWidth;
    this.#width = width;
    this.#round = joins ? width : 2 * width;
    this.#copies = (joins ? [0, 1] : [0, 1, 2]).map((index) => {
      const copy = scene.add.image(0, 0, texture).setOrigin(0);
      box.addAt(copy.setFlipX(!joins && index === 1), index);
      return copy;
    });
  }

  /** Shows it after `way` pixels. */
  runTo(way: number): void {
    const done = way % this.#round;
    for (const [index, copy] of this.#copies.entries()) copy.setX(index * this.#width - done);
  }
}
