import Phaser from 'phaser';
import type { RenderHow, Utterance } from '../app/ports';
import type { FigureId, LookId, SpeakerId } from '../core/catalog';
import { figures } from '../core/catalog';
import { emptyStage, type Stage } from '../core/stage';
import type { Choice } from '../core/turn';
import { paintSoftTextures } from './effects/softTextures';
import { TextureShelf } from './layers/TextureShelf';
import { type PlaceMoment, PlaceView, type PlaceWorld } from './PlaceView';
import { type Demands, demandsOf } from './pace/quality';
import { Presence } from './presence/Presence';
import { SkeinPainter } from './presence/SkeinPainter';

/** Seconds of a cross-fade from place to place; with reduced motion it is short. */
const fadeTime = 1.2;
const reducedFadeTime = 0.3;

/** Thread segments: fine in full, coarse where it must be cheap. */
const segments = { many: 132, few: 88 };

const isFigure = (speaker: SpeakerId | null): speaker is FigureId & SpeakerId =>
  speaker !== null && Object.hasOwn(figures, speaker);

/** The one Phaser scene: shows a stage, place after place. Time comes from outside, frame by frame. */
export class StageScene extends Phaser.Scene {
  readonly #presence = new Presence();
  readonly #created: () => void;
  #plan: Demands = demandsOf.light;
  #painter: SkeinPainter | null = null;
  #world: PlaceWorld | null = null;
  #stage: Stage = emptyStage;
  #choices: readonly Choice[] = [];
  /** The place in sight, and the one that comes: loading until `#fade` runs. */
  #shown: PlaceView | null = null;
  #coming: PlaceView | null = null;
  #isFading = false;
  #fadeTime = fadeTime;
  /** Told when a place has come into sight. */
  onArrival: () => void = () => undefined;
  /** Told when a frame is due, though nobody has asked for anything. */
  onChange: () => void = () => undefined;
  /** Resolves when there is time for a picture that has come. */
  whenFree: () => Promise<void> = () => Promise.resolve();

  constructor(created: () => void) {
    super('stage');
    this.#created = created;
  }

  create(): void {
    paintSoftTextures(this.textures);
    this.cameras.remove(this.cameras.main);
    this.#world = {
      scene: this,
      shelf: new TextureShelf(this.textures, this.#webgl, {
        whenFree: () => this.whenFree(),
        onLoaded: (holders) => this.#drawFor(holders),
      }),
      presence: this.#presence,
      painter: () => this.#paint(),
      view: () => ({ width: this.scale.width, height: this.scale.height }),
      plan: () => this.#plan,
    };
    this.#created();
  }

  /** What the machine is asked for from now on. */
  setPlan(plan: Demands): void {
    if (plan.threads !== this.#plan.threads) this.#dropPainter();
    this.#plan = plan;
  }

  /** Shows this stage. Idempotent. Resolves when its pictures have come, or cannot; never rejects. */
  async show(stage: Stage, { instant, reduced }: RenderHow & { readonly reduced: boolean }): Promise<void> {
    this.#stage = stage;
    this.#presence.follow(stage, instant);
    const newest = this.#coming ?? this.#shown;
    const isSamePlace =
      newest && newest.id === (stage.place?.id ?? null) && newest.light === (stage.place?.light ?? null);
    if (isSamePlace) await newest.show(stage, instant || (newest === this.#coming && !this.#isFading));
    else await this.#bring(stage, instant ? 0 : reduced ? reducedFadeTime : fadeTime);
  }

  speak(utterance: Utterance): void {
    this.#presence.speak(utterance);
    const { speaker } = utterance.beat;
    this.#newest?.attend(isFigure(speaker) ? speaker : null);
    this.#newest?.walkOn();
  }

  hush(): void {
    this.#presence.hush();
  }

  /** Makes these touchable; whether that changes the picture. */
  offer(choices: readonly Choice[]): boolean {
    this.#choices = choices;
    return this.#newest?.offer(choices) ?? false;
  }

  look(id: LookId | null): void {
    this.#newest?.look(id);
  }

  /** The choice under this canvas point, lit; null when there is none. */
  choiceAt(x: number, y: number, reach: number): number | null {
    return this.#newest?.choiceAt(x, y, reach) ?? null;
  }

  /** The window has another shape now. */
  reframe(): void {
    this.#shown?.aim(true);
    this.#coming?.aim(true);
  }

  /** Whether another place is on its way and not in sight yet: until it is, a frame would show what is there already. */
  get isWaiting(): boolean {
    return this.#coming !== null && !this.#isFading;
  }

  /** Whether something that was asked for is on its way. */
  get isBusy(): boolean {
    return this.#isFading || this.#presence.isBusy || Boolean(this.#newest?.isBusy);
  }

  /** Whether somebody's speaking changes the picture: her light, or a camera that goes to the speaker. */
  get showsSpeech(): boolean {
    return this.#presence.isSeen || Boolean(this.#newest?.isBusy);
  }

  /** Whether something moves unasked. */
  get isAlive(): boolean {
    return Boolean(this.#shown?.isAlive) || this.#presence.isSeen;
  }

  /** Ends everything that is on its way: for one still frame. */
  settle(): void {
    this.#presence.settle();
    this.#shown?.settle();
    if (!this.#isFading) return;
    this.#coming?.settle();
    this.#finishFade();
  }

  /** Moves everything on to this moment; `now` is the page's clock in milliseconds, null in a picture that stands still. */
  advance(moment: PlaceMoment, now: number | null): void {
    this.#presence.advance(moment.seconds);
    if (this.#isFading && this.#coming) {
      const { camera } = this.#coming;
      camera.setAlpha(Math.min(1, camera.alpha + moment.seconds / this.#fadeTime));
      if (camera.alpha >= 1) this.#finishFade();
    }
    this.#shown?.update(moment);
    if (this.#isFading) this.#coming?.update(moment);
    if (this.#presence.isSeen) this.#paint().shape(this.#presence.moment(moment.time, now, this.#hairline()));
  }

  /** Frees what Phaser does not know of; made anew when it is needed. */
  release(): void {
    this.#dropPainter();
  }

  /** A picture has come for these: a frame, unless they are not in sight yet. */
  #drawFor(holders: ReadonlySet<object>): void {
    if (!this.isWaiting || (this.#shown && holders.has(this.#shown))) this.onChange();
  }

  get #webgl(): Phaser.Renderer.WebGL.WebGLRenderer {
    return this.renderer as Phaser.Renderer.WebGL.WebGLRenderer; // the game is started with WEBGL only
  }

  get #newest(): PlaceView | null {
    return this.#coming ?? this.#shown;
  }

  /** Loads the stage's place and fades to it, unless another has been asked for meanwhile. */
  async #bring(stage: Stage, time: number): Promise<void> {
    if (!this.#world) return;
    if (this.#isFading) this.#finishFade();
    this.#coming?.destroy();
    const view = new PlaceView(this.#world, stage.place);
    view.camera.setAlpha(0).setVisible(false);
    this.#coming = view;
    await view.load(this.#stage);
    if (this.#coming !== view) return;
    view.show(this.#stage, true);
    view.offer(this.#choices);
    view.camera.setVisible(true);
    this.#fadeTime = time;
    this.#isFading = true;
    if (time === 0 || !this.#shown) this.#finishFade();
    this.onArrival();
  }

  #finishFade(): void {
    this.#shown?.destroy();
    this.#shown = this.#coming;
    this.#coming = null;
    this.#isFading = false;
    this.#shown?.camera.setAlpha(1);
  }

  #paint(): SkeinPainter {
    const { threads } = this.#plan;
    this.#painter ??= new SkeinPainter(this.#webgl.gl, {
      threads,
      segments: threads > 14 ? segments.many : segments.few,
    });
    return this.#painter;
  }

  #dropPainter(): void {
    this.#painter?.destroy();
    this.#painter = null;
  }

  /** Half a canvas pixel in the skein's units, at a skein about as long as the view is wide. */
  #hairline(): number {
    return (0.75 * 3.24) / Math.max(1, this.scale.width * 0.8);
  }
}
