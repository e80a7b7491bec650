import type Phaser from 'phaser';
import { approach } from '../../common/ease';
import type { FigureId } from '../../core/catalog';
import type { FigurePosition } from '../../core/direction';
import { type Sprite, sprite } from '../pictureFiles';
import type { Anchor } from '../places/place';
import { cutOutTints } from './cutOutTints';
import type { FigureWorld } from './FigureWorld';
import { type FigurePicture, findPicture } from './findPicture';
import { addWalker, putOn, showStep } from './strip';
import { nextLeg, planWalk, type Walk, walkAt } from './walk';

/** Seconds in which a pose comes, and the wait before the one under it goes. */
const fadeIn = 0.45;
const linger = 0.25;

/** One picture of somebody, coming (wish 1) or going (wish 0). */
interface FadingPicture {
  readonly image: Phaser.GameObjects.Image;
  wish: 0 | 1;
  /** Seconds before it begins to go. */
  delay: number;
}

interface Walking {
  readonly walk: Walk;
  readonly image: Phaser.GameObjects.Image;
  readonly strip: Sprite;
  /** What he does where the walk ends; null: he stands there until the next line. */
  readonly arrival: FigurePosition | null;
  seconds: number;
}

const samePosition = (a: FigurePosition | null, b: FigurePosition | null): boolean =>
  a?.pose === b?.pose && a?.anchor === b?.anchor;

/** One person in one place: fades from pose to pose, walks from anchor to anchor. */
export class FigureView {
  readonly #figure: FigureId;
  readonly #world: FigureWorld;
  #position: FigurePosition | null = null;
  #apparitions: FadingPicture[] = [];
  #walking: Walking | null = null;
  /** Where a stroll has taken the person, away from the anchor. */
  #strolledTo: Anchor | null = null;
  #headsLeft = false;

  constructor(figure: FigureId, world: FigureWorld) {
    this.#figure = figure;
    this.#world = world;
  }

  /** Where the person is, or is going to be. */
  get anchor(): Anchor | null {
    if (!this.#position) return null;
    return this.#strolledTo ?? this.#anchorOf(this.#position);
  }

  get isBusy(): boolean {
    return this.#walking !== null || this.#apparitions.some(({ image, wish }) => image.alpha !== wish);
  }

  /** Shows the person there; null sends them away. Resolves when their picture has come, or cannot. */
  async show(position: FigurePosition | null, how: { readonly instant: boolean }): Promise<void> {
    if (samePosition(position, this.#position)) return;
    const before = this.#position;
    const from = this.anchor;
    this.#position = position;
    this.#strolledTo = null;
    if (!position) return this.#leave(how.instant);
    const walks = !how.instant && before && before.anchor !== position.anchor && position.pose === 'walking';
    const strip = walks ? sprite(this.#figure, 'walking', this.#world.light) : undefined;
    if (strip && from && (await this.#world.hold(strip.url)) && this.#position === position) {
      return this.#walk(from, this.#anchorOf(position), position, strip);
    }
    await this.#stand(position, how.instant);
  }

  /** Goes on a few steps, if somebody walks here and the place has a way for it. Resolves when they are under way. */
  async stroll(): Promise<void> {
    const { place, light, hold } = this.#world;
    const position = this.#position;
    const from = this.anchor;
    const strip = sprite(this.#figure, 'walking', light);
    if (!place.stroll || position?.pose !== 'walking' || !from || !strip || this.#walking) return;
    const { to, headsLeft } = nextLeg(place.stroll, from, this.#headsLeft);
    this.#strolledTo = to;
    if (!(await hold(strip.url)) || this.#position !== position || this.#walking) return;
    this.#headsLeft = headsLeft;
    this.#walk(from, to, null, strip);
  }

  /** Lets time pass, in seconds. */
  update(seconds: number): void {
    this.#stepOn(seconds);
    for (const apparition of this.#apparitions) fade(apparition, seconds);
    this.#apparitions = this.#apparitions.filter(({ image, wish }) => {
      const isGone = wish === 0 && image.alpha === 0;
      if (isGone) image.destroy();
      return !isGone;
    });
  }

  /** Ends every fade and every walk at once. */
  settle(): void {
    if (this.#walking) void this.#arrive(this.#walking, true);
    for (const apparition of this.#apparitions) apparition.delay = 0;
    this.update(60);
  }

  #anchorOf({ anchor }: FigurePosition): Anchor {
    const { anchors, width, height } = this.#world.place;
    return anchors[anchor] ?? { x: width / 2, y: height * 0.9, height: height * 0.6 };
  }

  #leave(instant: boolean): void {
    this.#walking?.image.destroy();
    this.#walking = null;
    this.#dismiss(this.#apparitions, instant);
  }

  #dismiss(apparitions: readonly FadingPicture[], instant: boolean, delay = 0): void {
    for (const apparition of apparitions) {
      apparition.wish = 0;
      apparition.delay = delay;
      if (instant) apparition.image.setAlpha(0);
    }
  }

  async #stand(position: FigurePosition, instant: boolean): Promise<void> {
    const { id, light, hold } = this.#world;
    const picture = findPicture(id, light, this.#figure, position);
    const isThere = picture.kind !== 'none' && (await hold(picture.url));
    if (this.#position !== position) return;
    this.#walking?.image.destroy();
    this.#walking = null;
    const before = [...this.#apparitions];
    if (isThere) this.#appear(picture, this.#anchorOf(position), instant);
    this.#dismiss(before, instant, isThere ? linger : 0);
  }

  #appear(picture: FigurePicture, anchor: Anchor, instant: boolean): void {
    if (picture.kind === 'none') return;
    const { scene, layer } = this.#world;
    const image = scene.add.image(0, 0, picture.url).setAlpha(instant ? 1 : 0);
    if (picture.kind === 'placed') image.setOrigin(0).setPosition(picture.x, picture.y).setDepth(anchor.y);
    else putOn(image.setTint(cutOutTints[this.#world.light]), picture, anchor);
    layer.add(image);
    this.#apparitions.push({ image, wish: 1, delay: 0 });
  }

  #walk(from: Anchor, to: Anchor, arrival: FigurePosition | null, strip: Sprite): void {
    const start = this.#walking ? walkAt(this.#walking.walk, this.#walking.seconds).at : from;
    this.#walking?.image.destroy();
    const image = addWalker(this.#world, strip);
    const walk = planWalk(start, to, strip.sheet);
    this.#walking = { walk, image, strip, arrival, seconds: 0 };
    this.#dismiss(this.#apparitions, true);
    this.#stepOn(0);
  }

  #stepOn(seconds: number): void {
    const walking = this.#walking;
    if (!walking) return;
    walking.seconds += seconds;
    const moment = walkAt(walking.walk, walking.seconds);
    showStep(walking.image, walking.strip, moment);
    if (moment.isOver) void this.#arrive(walking, false);
  }

  /** The last frame of the walk fades into the pose at the anchor. */
  async #arrive(walking: Walking, instant: boolean): Promise<void> {
    this.#walking = null;
    const last: FadingPicture = { image: walking.image, wish: 1, delay: 0 };
    this.#apparitions.push(last);
    if (walking.arrival) return this.#stand(walking.arrival, instant);
    const standing = sprite(this.#figure, 'standing', this.#world.light);
    if (!standing || !(await this.#world.hold(standing.url)) || last.wish === 0 || this.#walking) return;
    this.#appear({ kind: 'sprite', ...standing }, walking.walk.to, instant);
    this.#apparitions.at(-1)?.image.setFlipX(walking.image.flipX);
    this.#dismiss([last], instant, linger);
  }
}

const fade = (apparition: FadingPicture, seconds: number): void => {
  const { image, wish, delay } = apparition;
  apparition.delay = Math.max(0, delay - seconds);
  const step = Math.max(0, seconds - delay) / fadeIn;
  image.setAlpha(approach(image.alpha, wish, step));
};
