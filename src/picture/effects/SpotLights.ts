import type Phaser from 'phaser';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Spot } from '../places/place';
import { soft } from './softTextures';

/** A thing in the picture, and what touching it means. */
export interface Target<T> {
  readonly spot: Spot;
  readonly value: T;
}

interface Touchable<T> extends Target<T> {
  readonly image: Phaser.GameObjects.Image;
}

/** Breath of the light, and its brightness under the pointer. */
const breath = 0.06;
const touched = 0.42;

/** Soft lights on the things that can be touched. */
export class SpotLights<T> implements PicturePart {
  readonly isBusy = false;
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Container;
  readonly #rest: number;
  #touchables: readonly Touchable<T>[] = [];
  #hovered: Touchable<T> | null = null;

  /** @param rest brightness while nobody points there, 0 to 1. */
  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, rest: number) {
    this.#scene = scene;
    this.#layer = layer;
    this.#rest = rest;
  }

  get isAlive(): boolean {
    return this.#touchables.length > 0;
  }

  /** Lights these spots and puts out all others; whether any is or was lit. */
  offer(things: readonly Target<T>[]): boolean {
    const wasLit = this.isAlive;
    for (const { image } of this.#touchables) image.destroy();
    this.#hovered = null;
    this.#touchables = things.map((thing) => ({ ...thing, image: this.#light(thing.spot) }));
    return wasLit || this.isAlive;
  }

  /** Marks what lies under a point of the picture, `margin` pixels around counted in; returns what it means. */
  hover(x: number, y: number, margin: number): T | null {
    this.#hovered =
      this.#touchables.find(
        ({ spot }) =>
          x >= spot.x - margin &&
          x <= spot.x + spot.width + margin &&
          y >= spot.y - margin &&
          y <= spot.y + spot.height + margin,
      ) ?? null;
    return this.#hovered?.value ?? null;
  }

  advance({ time, breathes }: Pick<FrameMoment, 'time' | 'breathes'>): void {
    for (const [index, touchable] of this.#touchables.entries()) {
      const swing = breathes ? breath * Math.sin(time * 1.6 + index * 1.9) : 0;
      touchable.image.setAlpha(touchable === this.#hovered ? touched : this.#rest + swing);
    }
  }

  settle(): void {}

  #light({ x, y, width, height }: Spot): Phaser.GameObjects.Image {
    const image = this.#scene.add.image(x + width / 2, y + height / 2, soft.glow);
    this.#layer.add(
      image
        .setDisplaySize(width * 1.7, height * 1.7)
        .setTint(0xffcf94)
        .setBlendMode('SCREEN')
        .setAlpha(this.#rest),
    );
    return image;
  }
}
