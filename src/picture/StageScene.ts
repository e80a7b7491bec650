import type Phaser from 'phaser';
import type { RenderHow, Utterance } from '../app/ports';
import type { FigureId, LookId, SpeakerId } from '../core/catalog';
import { figures } from '../core/catalog';
import type { Stage } from '../core/stage';
import type { Choice } from '../core/turn';
import type { Viewport } from './camera/framing';
import { paintSoftTextures } from './effects/softTextures';
import { TextureShelf } from './layers/TextureShelf';
import type { Frame } from './PicturePart';
import { PlacesInSight } from './PlacesInSight';
import { type Demands, demandsOf } from './pace/quality';
import { HerLight } from './presence/HerLight';

/** Seconds of a cross-fade from place to place; with reduced motion it is short. */
const fadeTime = 1.2;
const reducedFadeTime = 0.3;

const isFigure = (speaker: SpeakerId | null): speaker is FigureId & SpeakerId =>
  speaker !== null && Object.hasOwn(figures, speaker);

/** Whom the scene tells, and asks. */
interface SceneCalls {
  /** A place has come into sight. */
  readonly onArrival: () => void;
  /** A frame is due, though nobody has asked for anything. */
  readonly onChange: () => void;
  /** Resolves when there is time for a picture that has come. */
  readonly whenFree: () => Promise<void>;
}

/** The one scene: shows a stage, place after place, and her light in them. Time comes from outside, frame by frame. */
export class StageScene {
  readonly #scene: Phaser.Scene;
  readonly #her: HerLight;
  readonly #places: PlacesInSight;
  #demands: Demands = demandsOf.light;

  /** @param scene an empty one of Phaser's, once it is created. */
  constructor(scene: Phaser.Scene, { onArrival, onChange, whenFree }: SceneCalls) {
    const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer; // the game is started with WEBGL only
    paintSoftTextures(scene.textures);
    scene.cameras.remove(scene.cameras.main);
    this.#scene = scene;
    const her = new HerLight(renderer.gl);
    // A picture that has come wants a frame, unless its place is not in sight yet.
    const onLoaded = (holders: ReadonlySet<object>): void => {
      if (!this.isWaiting || this.#places.isShown(holders)) onChange();
    };
    this.#her = her;
    this.#places = new PlacesInSight(
      {
        scene,
        shelf: new TextureShelf(scene.textures, renderer, { whenFree, onLoaded }),
        painter: () => her.painter(),
        view: () => this.#view,
        demands: () => this.#demands,
      },
      onArrival,
    );
  }

  /** What the machine is asked for from now on. */
  setDemands(demands: Demands): void {
    this.#demands = demands;
    this.#her.setDemands(demands);
  }

  /** Shows this stage. Idempotent. Resolves when its pictures have come, or cannot; never rejects. */
  async show(stage: Stage, { instant, reduced }: RenderHow & { readonly reduced: boolean }): Promise<void> {
    this.#her.presence.follow(stage, instant);
    await this.#places.show(stage, instant, reduced ? reducedFadeTime : fadeTime);
  }

  speak(utterance: Utterance): void {
    this.#her.presence.speak(utterance);
    const { speaker } = utterance.beat;
    this.#places.newest?.attend(isFigure(speaker) ? speaker : null);
  }

  hush(): void {
    this.#her.presence.hush();
  }

  /** Makes these touchable; whether that changes the picture. */
  offer(choices: readonly Choice[]): boolean {
    return this.#places.offer(choices);
  }

  look(id: LookId | null): void {
    this.#places.newest?.look(id);
  }

  /** The choice under this canvas point, lit; null when there is none. */
  choiceAt(x: number, y: number, reach: number): number | null {
    return this.#places.newest?.choiceAt(x, y, reach) ?? null;
  }

  /** The window has another shape now. */
  reframe(): void {
    this.#places.reframe();
  }

  /** Whether another place is on its way and not in sight yet. */
  get isWaiting(): boolean {
    return this.#places.isWaiting;
  }

  /** Whether something that was asked for is on its way. */
  get isBusy(): boolean {
    return this.#places.isBusy || this.#her.presence.isBusy;
  }

  /** Whether somebody's speaking changes the picture: her light, or a camera that goes to the speaker. */
  get showsSpeech(): boolean {
    return this.#her.presence.isSeen || Boolean(this.#places.newest?.isBusy);
  }

  /** Whether something moves unasked. */
  get isAlive(): boolean {
    return this.#places.isAlive || this.#her.presence.isSeen;
  }

  /** Ends everything that is on its way: for one still frame. */
  settle(): void {
    this.#her.presence.settle();
    this.#places.settle();
  }

  /** Moves everything on to this frame; `now` is the page's clock in milliseconds, null in a picture that stands still. */
  advance(frame: Frame, now: number | null): void {
    const { presence } = this.#her;
    const view = this.#view;
    presence.advance(frame.seconds);
    this.#places.advance({ ...frame, view, demands: this.#demands, presence });
    this.#her.shape(frame.time, now, view.width);
  }

  get #view(): Viewport {
    const { width, height } = this.#scene.scale;
    return { width, height };
  }
}
