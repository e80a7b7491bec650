import type Phaser from 'phaser';
import type { LightId } from '../../core/catalog';
import type { Glow, Place } from '../places/place';
import { noise } from '../presence/noise';
import { soft } from './softTextures';

/** How bright a glow is at a moment, about 1. Never faster than a flame: nothing here flashes. */
const motions: Record<Glow['motion'], (time: number, seed: number) => number> = {
  steady: () => 1,
  breathe: (time, seed) => 1 + 0.09 * Math.sin(time * 0.8 + seed * 2.1),
  flicker: (time, seed) => 0.9 + 0.2 * noise(time * 2.2, seed * 5.3),
  screen: (time, seed) => 0.78 + 0.3 * noise(time * 0.5, seed * 3.1) + 0.06 * noise(time * 3.1, seed),
};

/** The practical lights of a place: soft discs of light over the room. */
export class Glows {
  readonly #lights: readonly { readonly glow: Glow; readonly image: Phaser.GameObjects.Image }[];

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, place: Place, light: LightId) {
    this.#lights = place.glows
      .filter(({ lights }) => lights.includes(light))
      .map((glow) => ({ glow, image: this.#add(scene, layer, glow) }));
  }

  get isMoving(): boolean {
    return this.#lights.some(({ glow }) => glow.motion !== 'steady');
  }

  /** `widest`: the radius in picture pixels up to which a glow is shown. */
  update(time: number, widest: number): void {
    for (const [seed, { glow, image }] of this.#lights.entries()) {
      image.setVisible(glow.radius <= widest);
      image.setAlpha(glow.strength * motions[glow.motion](time, seed));
    }
  }

  #add(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, { x, y, radius, color, strength }: Glow) {
    const image = scene.add.image(x, y, soft.glow).setDisplaySize(radius * 2, radius * 2);
    layer.add(image.setTint(color).setBlendMode('SCREEN').setAlpha(strength));
    return image;
  }
}
