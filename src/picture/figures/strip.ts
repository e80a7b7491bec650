import type Phaser from 'phaser';
import type { Sprite } from '../pictureFiles';
import type { Anchor } from '../places/place';
import { cutOutTints } from './cutOutTints';
import type { FigureWorld } from './FigureWorld';
import { frameCorner, type WalkMoment } from './walk';

/** Sets a cut-out person on the ground of an anchor, as tall as people are there; nearer ones are deeper in the order. */
export const putOn = (image: Phaser.GameObjects.Image, { sheet }: Sprite, anchor: Anchor): void => {
  image
    .setOrigin(0.5, sheet.feetY / sheet.frameHeight)
    .setScale(anchor.height / sheet.personHeight)
    .setPosition(anchor.x, anchor.y)
    .setDepth(anchor.y);
};

/** Adds somebody who walks, in the light of the place, nowhere yet; the strip's texture must be held. */
export const addWalker = ({ scene, layer, light }: FigureWorld, strip: Sprite): Phaser.GameObjects.Image => {
  cutFrames(scene, strip);
  const image = scene.add.image(0, 0, strip.url, 0).setTint(cutOutTints[light]);
  layer.add(image);
  return image;
};

/** Shows the frame of a moment of a walk, where it is. */
export const showStep = (image: Phaser.GameObjects.Image, strip: Sprite, { at, step, facesLeft }: WalkMoment): void => {
  image.setFrame(step % strip.sheet.frames).setFlipX(facesLeft);
  putOn(image, strip, at);
};

/** Cuts the frames of a strip out of its texture, once; they are named by their number. */
const cutFrames = (scene: Phaser.Scene, { url, sheet }: Sprite): void => {
  const texture = scene.textures.get(url);
  if (texture.has('0')) return;
  for (let frame = 0; frame < sheet.frames; frame++) {
    const { x, y } = frameCorner(frame, sheet);
    texture.add(frame, 0, x, y, sheet.frameWidth, sheet.frameHeight);
  }
};
