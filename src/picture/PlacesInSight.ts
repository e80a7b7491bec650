import type { Stage } from '../core/stage';
import type { Choice } from '../core/turn';
import type { StageFrame } from './PicturePart';
import { PlaceView } from './PlaceView';
import type { PlaceWorld } from './PlaceWorld';

/** The place in sight and the one that comes, loading at first and then fading in over the other. */
export class PlacesInSight {
  readonly #world: PlaceWorld;
  readonly #onArrival: () => void;
  #shown: PlaceView | null = null;
  /** Loading until `#isFading`. */
  #coming: PlaceView | null = null;
  #isFading = false;
  #fadeTime = 0;
  #choices: readonly Choice[] = [];

  /** @param onArrival is told when a place has come into sight. */
  constructor(world: PlaceWorld, onArrival: () => void) {
    this.#world = world;
    this.#onArrival = onArrival;
  }

  /** The place that the stage is in, whether it has come or not. */
  get newest(): PlaceView | null {
    return this.#coming ?? this.#shown;
  }

  /** Whether another place is on its way and not in sight yet: until it is, a frame would show what is there already. */
  get isWaiting(): boolean {
    return this.#coming !== null && !this.#isFading;
  }

  get isBusy(): boolean {
    return this.#isFading || Boolean(this.newest?.isBusy);
  }

  get isAlive(): boolean {
    return Boolean(this.#shown?.isAlive);
  }

  /** Whether the place in sight is one of these. */
  isShown(places: ReadonlySet<object>): boolean {
    return this.#shown !== null && places.has(this.#shown);
  }

  /** Shows this stage; another place fades in, in `fadeTime` seconds. Resolves when its pictures have come, or cannot. */
  async show(stage: Stage, instant: boolean, fadeTime: number): Promise<void> {
    const { newest } = this;
    const isSamePlace =
      newest && newest.id === (stage.place?.id ?? null) && newest.light === (stage.place?.light ?? null);
    if (isSamePlace) await newest.show(stage, instant || this.isWaiting);
    else await this.#bring(stage, instant ? 0 : fadeTime);
  }

  /** Makes these touchable, also in a place that comes; whether that changes the picture. */
  offer(choices: readonly Choice[]): boolean {
    this.#choices = choices;
    return this.newest?.offer(choices) ?? false;
  }

  /** The window has another shape now. */
  reframe(): void {
    this.#shown?.reframe();
    this.#coming?.reframe();
  }

  settle(): void {
    this.#shown?.settle();
    if (!this.#isFading) return;
    this.#coming?.settle();
    this.#finishFade();
  }

  advance(frame: StageFrame): void {
    if (this.#isFading) this.#fadeOn(frame.seconds);
    this.#shown?.advance(frame);
    if (this.#isFading) this.#coming?.advance(frame);
  }

  /** Loads the stage's place and fades to it, unless another has been asked for meanwhile. */
  async #bring(stage: Stage, fadeTime: number): Promise<void> {
    if (this.#isFading) this.#finishFade();
    this.#coming?.destroy();
    const view = new PlaceView(this.#world, stage.place);
    view.camera.setAlpha(0).setVisible(false);
    this.#coming = view;
    await view.load(stage); // what the stage becomes meanwhile, `show` has told it
    if (this.#coming !== view) return;
    view.offer(this.#choices);
    view.camera.setVisible(true);
    this.#fadeTime = fadeTime;
    this.#isFading = true;
    if (fadeTime === 0 || !this.#shown) this.#finishFade();
    this.#onArrival();
  }

  #fadeOn(seconds: number): void {
    const camera = this.#coming?.camera;
    camera?.setAlpha(Math.min(1, camera.alpha + seconds / this.#fadeTime));
    if (!camera || camera.alpha >= 1) this.#finishFade();
  }

  #finishFade(): void {
    this.#shown?.destroy();
    this.#shown = this.#coming;
    this.#coming = null;
    this.#isFading = false;
    this.#shown?.camera.setAlpha(1);
  }
}
