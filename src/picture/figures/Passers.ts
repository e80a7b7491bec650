import type Phaser from 'phaser';
import type { FrameMoment, PicturePart } from '../PicturePart';
import { sprite } from '../pictureFiles';
import type { Passage } from '../places/place';
import type { FigureWorld } from './FigureWorld';
import { addWalker, showStep } from './strip';
import { passAt, planWalk } from './walk';

/** How much of somebody is seen through the haze who is `height` pixels high: all in the near half of a place. */
const clearness = (height: number): number => Math.min(1, 0.6 + height / 600);

/** Sets somebody where they are at a moment of the stage's clock, in seconds. */
type Passing = (time: number) => void;

/** Strangers who go past. Where they are follows from the time alone, so a frozen clock freezes them. */
export class Passers implements PicturePart {
  readonly isBusy = false;
  readonly #layer: Phaser.GameObjects.Container;
  readonly #passing: Passing[] = [];

  /** They come one by one, as their pictures do; one whose picture does not come stays away. */
  constructor(world: FigureWorld) {
    this.#layer = world.layer;
    for (const passage of world.place.passers ?? []) void this.#send(world, passage);
  }

  get isAlive(): boolean {
    return this.#passing.length > 0;
  }

  /** Moves everybody on, and draws whoever is nearer over whoever is farther off. */
  advance({ unasked }: Pick<FrameMoment, 'unasked'>): void {
    for (const pass of this.#passing) pass(unasked);
    if (this.#passing.length > 0) this.#layer.sort('depth');
  }

  settle(): void {}

  async #send(world: FigureWorld, { who, from, to, pace, rest, ahead }: Passage): Promise<void> {
    const strip = sprite(who, 'walking', world.light);
    if (!strip || !(await world.hold(strip.url)) || !world.layer.scene) return;
    const image = addWalker(world, strip);
    const walk = planWalk(from, to, strip.sheet, pace);
    this.#passing.push((time) => {
      const moment = passAt(walk, rest, time + ahead);
      image.setVisible(moment !== null);
      if (moment) showStep(image.setAlpha(clearness(moment.at.height)), strip, moment);
    });
  }
}
