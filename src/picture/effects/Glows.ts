import type Phaser from 'phaser';
import { approach, easeInOut } from '../../common/ease';
import type { LightId } from '../../core/catalog';
import type { Stage } from '../../core/stage';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Glow, Place } from '../places/place';
import { motions } from './glowMotions';
import { soft } from './softTextures';

/** Seconds in which somebody's hand takes a lamp from bright to dark. */
const switching = 0.8;

interface Lamp {
  readonly glow: Glow;
  readonly image: Phaser.GameObjects.Image;
  /** 1 burning to 0 turned off by somebody, and where that is going. */
  burning: number;
  wish: 0 | 1;
}

/** The practical lights of a place: soft discs of light over the room, or over what is outside. */
export class Glows implements PicturePart {
  readonly #lamps: readonly Lamp[];

  /** @param box the box of a layer, undefined where the place has no such layer. */
  constructor(
    scene: Phaser.Scene,
    box: (layer: 'far' | 'room') => Phaser.GameObjects.Container | undefined,
    place: Place,
    light: LightId,
  ) {
    this.#lamps = place.glows.flatMap((glow) => {
      const layer = box(glow.layer ?? 'room');
      if (!layer || !glow.lights.includes(light)) return [];
      return [{ glow, image: this.#add(scene, layer, glow), burning: 1, wish: 1 as const }];
    });
  }

  get isAlive(): boolean {
    return this.#lamps.some(({ glow }) => glow.motion !== 'steady');
  }

  /** Whether a lamp is just being turned on or off. */
  get isBusy(): boolean {
    return this.#lamps.some(({ burning, wish }) => burning !== wish);
  }

  /** Turns off the lamps that nobody needs who lies or sits as these do, and the others on. */
  show({ figures }: Stage, instant: boolean): void {
    const poses = Object.values(figures).map(({ pose }) => pose);
    for (const lamp of this.#lamps) {
      lamp.wish = lamp.glow.out && poses.includes(lamp.glow.out) ? 0 : 1;
      if (instant) lamp.burning = lamp.wish;
    }
  }

  settle(): void {
    for (const lamp of this.#lamps) lamp.burning = lamp.wish;
  }

  advance({ unasked, seconds, demands }: Pick<FrameMoment, 'unasked' | 'seconds' | 'demands'>): void {
    const step = seconds / switching;
    for (const [seed, lamp] of this.#lamps.entries()) {
      const { glow, image } = lamp;
      lamp.burning = approach(lamp.burning, lamp.wish, step);
      image.setVisible(glow.radius <= demands.widestGlow && lamp.burning > 0);
      image.setAlpha(glow.strength * motions[glow.motion](unasked, seed) * easeInOut(lamp.burning));
    }
  }

  #add(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, { x, y, radius, color, strength }: Glow) {
    const image = scene.add.image(x, y, soft.glow).setDisplaySize(radius * 2, radius * 2);
    layer.add(image.setTint(color).setBlendMode('SCREEN').setAlpha(strength));
    return image;
  }
}
