import type Phaser from 'phaser';
import { sprite } from '../art';
import type { Passage } from '../places/place';
import { cutOutTints } from './cutOutTints';
import type { FigureWorld } from './FigureView';
import { cutFrames, putOn } from './strip';
import { passAt, planWalk } from './walk';

/** How much of somebody is seen through the haze who is `height` pixels high: all in the near half of a place. */
const clearness = (height: number): number => Math.min(1, 0.6 + height / 600);

/** Sets somebody where they are at a moment of the stage's clock, in seconds. */
type Passing = (time: number) => void;

/** Strangers who go past. Where they are follows from the time alone, so a frozen clock freezes them. */
export class Passers {
  readonly #layer: Phaser.GameObjects.Container;
  readonly #passing: Passing[] = [];

  /** They come one by one, as their pictures do; one whose picture does not come stays away. */
  constructor(world: FigureWorld) {
    this.#layer = world.layer;
    for (const passage of world.place.passers ?? []) void this.#send(world, passage);
  }

  /** Moves everybody on, and draws whoever is nearer over whoever is farther off. */
  update(time: number): void {
    for (const pass of this.#passing) pass(time);
    if (this.#passing.length > 0) this.#layer.sort('depth');
  }

  async #send(
    { scene, layer, light, hold }: FigureWorld,
    { who, from, to, pace, rest, ahead }: Passage,
  ): Promise<void> {
    const strip = sprite(who, 'walking', light);
    if (!strip || !(await hold(strip.url)) || !layer.scene) return;
    cutFrames(scene, strip);
    const image = scene.add.image(0, 0, strip.url, 0).setTint(cutOutTints[light]);
    layer.add(image);
    const walk = planWalk(from, to, strip.sheet, pace);
    this.#passing.push((time) => {
      const moment = passAt(walk, rest, time + ahead);
      image.setVisible(moment !== null);
      if (!moment) return;
      image.setFrame(moment.step % strip.sheet.frames).setFlipX(moment.facesLeft);
      putOn(image.setAlpha(clearness(moment.at.height)), strip, moment.at);
    });
  }
}
