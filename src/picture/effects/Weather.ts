import type Phaser from 'phaser';
import { chance } from '../../common/noise';
import type { WeatherId } from '../../core/catalog';
import type { Place } from '../places/place';
import { soft } from './softTextures';

/** One grain: where it begins, and how near it is (0 far, 1 near the lens). Units of the picture. */
interface Grain {
  readonly image: Phaser.GameObjects.Image;
  readonly seed: number;
  readonly near: number;
}

/** A grain's place in its round, 0 to 1 across and down, with its brightness. */
interface GrainMoment {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

interface Kind {
  readonly texture: string;
  readonly tint: number;
  readonly additive: boolean;
  /** How many of the level's grains. */
  readonly share: number;
  readonly size: (near: number) => readonly [number, number];
  readonly at: (time: number, seed: number, near: number) => GrainMoment;
}

const turn = (value: number): number => value - Math.floor(value);

const kinds: Record<Exclude<WeatherId, 'none'>, Kind> = {
  dust: {
    texture: soft.mote,
    tint: 0xffdcae,
    additive: true,
    share: 0.5,
    size: (near) => [3 + 16 * near ** 4, 3 + 16 * near ** 4],
    at: (time, seed, near) => {
      const life = turn(chance(seed + 5) + time * (0.02 + 0.02 * chance(seed)));
      return {
        x: turn(chance(seed + 1) + time * 0.004 * (1 + near) + 0.012 * Math.sin(time * 0.21 + seed)),
        y: turn(chance(seed + 2) - time * 0.003 + 0.02 * Math.sin(time * 0.13 + seed * 2)),
        alpha: Math.sin(Math.PI * life) * (0.5 - 0.36 * near),
      };
    },
  },
  rain: {
    texture: soft.drop,
    tint: 0xf2d6c4,
    additive: true,
    share: 1,
    size: (near) => [1.2 + 1.6 * near, 60 + 130 * near],
    at: (time, seed, near) => ({
      x: turn(chance(seed + 1) - time * 0.02),
      y: turn(chance(seed + 2) + time * (1.1 + 0.9 * near)) * 1.2 - 0.1,
      alpha: 0.1 + 0.14 * near,
    }),
  },
  snow: {
    texture: soft.dot,
    tint: 0xfff4ea,
    additive: false,
    share: 1,
    size: (near) => [5 + 26 * near ** 3, 5 + 26 * near ** 3],
    at: (time, seed, near) => ({
      x: turn(chance(seed + 1) + time * 0.01 * (0.4 + near) + 0.02 * Math.sin(time * 0.5 + seed * 3)),
      y: turn(chance(seed + 2) + time * (0.03 + 0.075 * near)) * 1.1 - 0.05,
      alpha: 0.85 - 0.5 * near ** 3,
    }),
  },
};

/** Dust, rain or snow over a place. Every grain's place follows from the time alone, so a frozen clock freezes it. */
export class Weather {
  readonly #grains: readonly Grain[];
  readonly #kind: Kind;
  readonly #place: Place;

  constructor(
    scene: Phaser.Scene,
    layer: Phaser.GameObjects.Container,
    place: Place,
    weather: Exclude<WeatherId, 'none'>,
    count: number,
  ) {
    this.#kind = kinds[weather];
    this.#place = place;
    this.#grains = Array.from({ length: Math.round(count * this.#kind.share) }, (_, index) => {
      const near = chance(index * 13 + 7) ** 1.6;
      const image = scene.add.image(0, 0, this.#kind.texture).setTint(this.#kind.tint);
      layer.add(image.setDisplaySize(...this.#kind.size(near)).setBlendMode(this.#kind.additive ? 'ADD' : 'NORMAL'));
      return { image, near, seed: index * 17 };
    });
  }

  /** `strength` 0 to 1 fades it in and out. */
  update(time: number, strength: number): void {
    const { width, height } = this.#place;
    for (const { image, seed, near } of this.#grains) {
      const { x, y, alpha } = this.#kind.at(time, seed, near);
      image.setPosition(x * width, y * height).setAlpha(alpha * strength);
    }
  }

  destroy(): void {
    for (const { image } of this.#grains) image.destroy();
  }
}
