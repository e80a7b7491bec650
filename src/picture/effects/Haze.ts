import type Phaser from 'phaser';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Place } from '../places/place';
import { soft } from './softTextures';

/** Two sheets of haze that drift over what is outside, one slower and paler. */
export class Haze implements PicturePart {
  readonly isBusy = false;
  readonly isAlive = true;
  readonly #sheets: readonly Phaser.GameObjects.TileSprite[];

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, { width, height }: Place) {
    this.#sheets = [0.07, 0.1].map((alpha, index) => {
      const sheet = scene.add.tileSprite(0, height * 0.2, width, height * 0.75, soft.haze).setOrigin(0);
      layer.add(
        sheet
          .setTint(index === 0 ? 0xf0c4a8 : 0xd9a68c)
          .setAlpha(alpha)
          .setTileScale(5 + index * 3, (height * 0.75) / 256),
      );
      return sheet;
    });
  }

  advance({ unasked, demands }: Pick<FrameMoment, 'unasked' | 'demands'>): void {
    for (const [index, sheet] of this.#sheets.entries()) {
      sheet.setVisible(demands.haze).setTilePosition(unasked * (1.6 + index * 1.4), 0);
    }
  }

  settle(): void {}
}
