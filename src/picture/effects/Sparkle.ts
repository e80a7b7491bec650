import type Phaser from 'phaser';
import { chance, noise } from '../../common/noise';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Glitter } from '../places/place';
import { soft } from './softTextures';

/** A spark's width in picture pixels at the horizon and at the near shore; it is a fifth as high. */
const widths = { far: 5, near: 46 };

interface Spark {
  readonly image: Phaser.GameObjects.Image;
  readonly seed: number;
}

/** Light on water: sparks that come and go where they lie. Follows from the time alone, so a frozen clock freezes it. */
export class Sparkle implements PicturePart {
  readonly isBusy = false;
  readonly isAlive = true;
  readonly #sparks: readonly Spark[];

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, water: Glitter, count: number) {
    this.#sparks = Array.from({ length: count }, (_, index) => {
      // More of them near the horizon, where the sea is seen flat; and toward the middle, under the sun.
      const near = chance(index * 3 + 1) ** 2;
      const across = 0.5 + (chance(index * 3 + 2) + chance(index * 5 + 3) - 1) * 0.5;
      const width = widths.far + (widths.near - widths.far) * near;
      const image = scene.add.image(water.x + across * water.width, water.y + near * water.height, soft.mote);
      layer.add(
        image
          .setTint(water.color)
          .setBlendMode('ADD')
          .setDisplaySize(width, width / 5),
      );
      return { image, seed: index * 13.7 };
    });
  }

  advance({ unasked }: Pick<FrameMoment, 'unasked'>): void {
    for (const { image, seed } of this.#sparks) {
      const wave = noise(unasked * 0.9 + seed, seed * 0.61);
      image.setAlpha(Math.max(0, (wave - 0.45) * 1.8) ** 2);
    }
  }

  settle(): void {}
}
