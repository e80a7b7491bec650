import type Phaser from 'phaser';
import type { Choice } from '../../core/turn';
import type { Place, Spot } from '../places/place';
import { soft } from './softTextures';

/** A choice that can be touched in the picture. */
interface Touchable {
  readonly spot: Spot;
  readonly choice: Choice;
  readonly image: Phaser.GameObjects.Image;
}

/** Brightness at rest, its breath, and under the pointer. */
const rest = 0.16;
const breath = 0.06;
const touched = 0.42;

/** Soft lights on the things that an answer is about. */
export class SpotLights {
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Container;
  readonly #place: Place;
  #touchables: readonly Touchable[] = [];
  #hovered: Touchable | null = null;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, place: Place) {
    this.#scene = scene;
    this.#layer = layer;
    this.#place = place;
  }

  get isShown(): boolean {
    return this.#touchables.length > 0;
  }

  /** Lights the spots of these choices and puts out all others. */
  offer(choices: readonly Choice[]): void {
    for (const { image } of this.#touchables) image.destroy();
    this.#hovered = null;
    this.#touchables = choices.flatMap((choice) => {
      const spot = choice.at && this.#place.spots[choice.at];
      return spot ? [{ spot, choice, image: this.#light(spot) }] : [];
    });
  }

  /** Marks what lies under a point of the picture, `margin` pixels around counted in; returns its choice's index. */
  hover(x: number, y: number, margin: number): number | null {
    this.#hovered =
      this.#touchables.find(
        ({ spot }) =>
          x >= spot.x - margin &&
          x <= spot.x + spot.width + margin &&
          y >= spot.y - margin &&
          y <= spot.y + spot.height + margin,
      ) ?? null;
    return this.#hovered?.choice.index ?? null;
  }

  /** `moves` false holds the light still. */
  update(time: number, moves: boolean): void {
    for (const [index, touchable] of this.#touchables.entries()) {
      const swing = moves ? breath * Math.sin(time * 1.6 + index * 1.9) : 0;
      touchable.image.setAlpha(touchable === this.#hovered ? touched : rest + swing);
    }
  }

  #light({ x, y, width, height }: Spot): Phaser.GameObjects.Image {
    const image = this.#scene.add.image(x + width / 2, y + height / 2, soft.glow);
    this.#layer.add(
      image
        .setDisplaySize(width * 1.7, height * 1.7)
        .setTint(0xffcf94)
        .setBlendMode('SCREEN')
        .setAlpha(rest),
    );
    return image;
  }
}
