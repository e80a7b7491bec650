import type Phaser from 'phaser';
import type { Sprite } from '../art';
import type { Anchor } from '../places/place';
import { frameCorner } from './walk';

/** Sets a cut-out person on the ground of an anchor, as tall as people are there; nearer ones are deeper in the order. */
export const putOn = (image: Phaser.GameObjects.Image, { sheet }: Sprite, anchor: Anchor): void => {
  image
    .setOrigin(0.5, sheet.feetY / sheet.frameHeight)
    .setScale(anchor.height / sheet.personHeight)
    .setPosition(anchor.x, anchor.y)
    .setDepth(anchor.y);
};

/** Cuts the frames of a strip out of its texture, once; they are named by their number. */
export const cutFrames = (scene: Phaser.Scene, { url, sheet }: Sprite): void => {
  const texture = scene.textures.get(url);
  if (texture.has('0')) return;
  for (let frame = 0; frame < sheet.frames; frame++) {
    const { x, y } = frameCorner(frame, sheet);
    texture.add(frame, 0, x, y, sheet.frameWidth, sheet.frameHeight);
  }
};
