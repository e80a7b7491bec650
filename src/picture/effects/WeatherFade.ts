import type Phaser from 'phaser';
import { approach } from '../../common/ease';
import type { WeatherId } from '../../core/catalog';
import type { Stage } from '../../core/stage';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Place } from '../places/place';
import { Weather } from './Weather';

/** Seconds in which weather comes and goes. */
const fade = 1.6;

interface Passing {
  readonly kind: WeatherId;
  readonly grains: Weather;
  wish: 0 | 1;
  strength: number;
}

/** The weather over one place, one fading into the other. */
export class WeatherFade implements PicturePart {
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Container;
  readonly #place: Place;
  readonly #grains: () => number;
  #passing: Passing[] = [];

  /** @param grains how many grains the machine can bear. */
  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, place: Place, grains: () => number) {
    this.#scene = scene;
    this.#layer = layer;
    this.#place = place;
    this.#grains = grains;
  }

  get isBusy(): boolean {
    return this.#passing.some(({ wish, strength }) => wish !== strength);
  }

  get isAlive(): boolean {
    return this.#passing.length > 0;
  }

  show({ weather: kind }: Pick<Stage, 'weather'>, instant: boolean): void {
    for (const weather of this.#passing) weather.wish = weather.kind === kind ? 1 : 0;
    if (kind !== 'none' && !this.#passing.some((weather) => weather.kind === kind)) {
      const grains = new Weather(this.#scene, this.#layer, this.#place, kind, this.#grains());
      this.#passing.push({ kind, grains, wish: 1, strength: 0 });
    }
    if (instant) this.settle();
  }

  advance({ time, seconds }: Pick<FrameMoment, 'time' | 'seconds'>): void {
    for (const weather of this.#passing) {
      const step = seconds / fade;
      weather.strength = approach(weather.strength, weather.wish, step);
      weather.grains.update(time, weather.strength);
      if (weather.wish === 0 && weather.strength === 0) weather.grains.destroy();
    }
    this.#passing = this.#passing.filter(({ wish, strength }) => wish > 0 || strength > 0);
  }

  settle(): void {
    this.advance({ time: 0, seconds: fade });
  }
}
