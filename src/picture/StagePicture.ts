import type Phaser from 'phaser';
import type { PictureView, RenderHow, Utterance } from '../app/ports';
import type { LookId } from '../core/catalog';
import type { Cue } from '../core/direction';
import type { Settings } from '../core/settings';
import { emptyStage, type Stage } from '../core/stage';
import type { Choice } from '../core/turn';
import { PointerSway } from './camera/PointerSway';
import { playMemory } from './effects/memoryFlash';
import { InsertPicture } from './InsertPicture';
import { looksAlike } from './layers/looksAlike';
import { prefetchAfter } from './layers/prefetchAfter';
import { FrameClock } from './pace/FrameClock';
import { Lull } from './pace/Lull';
import { isSoftware, Measurement } from './pace/Measurement';
import { chosenLevel, type Demands, demandsOf, type Level, wantsReducedMotion } from './pace/quality';
import { StageScene } from './StageScene';

/** A picture that lives: Phaser's. */
export interface StageView extends PictureView {
  /** Resolves when the first place is in sight. Until then, what lies behind shows. */
  readonly shown: Promise<void>;
}

interface Parts {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** CSS pixels around a spot that still touch it: fingers are wide. */
const fingerReach = 14;

/** `?t=4` stops the stage's clock there, for pictures in tests. */
const frozenTime = (): number | null => {
  const t = new URLSearchParams(location.search).get('t');
  return t === null ? null : Number(t);
};

/**
 * The living picture, for as long as the page lives: gives the scene its time, its size, the pointer, and the quality
 * that the machine can bear.
 */
export class StagePicture implements StageView {
  readonly shown: Promise<void>;
  readonly #parts: Parts;
  readonly #scene: StageScene;
  readonly #clock = new FrameClock((now, seconds) => this.#frame(now, seconds));
  readonly #lull = new Lull();
  readonly #insert: InsertPicture;
  readonly #sway = new PointerSway();
  readonly #frozen = frozenTime();
  #measurement: Measurement | null = null;
  #level: Level;
  #reduced = false;
  #isDue = false;
  #time = 0;
  #lastInput = performance.now();
  #stage: Stage = emptyStage;
  /** Settles when the pictures of the stage have come. */
  #standing: Promise<void> = Promise.resolve();
  #onPick: (index: number) => void = () => undefined;

  constructor(parts: Parts, settings: Settings) {
    this.#parts = parts;
    this.#insert = new InsertPicture(parts.frame);
    this.#level = isSoftware(parts.canvas) ? 'light' : 'full';
    let arrived = (): void => undefined;
    this.shown = new Promise((resolve) => {
      arrived = resolve;
    });
    this.#scene = new StageScene(parts.scene, {
      onArrival: () => {
        this.#arrived();
        arrived();
      },
      onChange: () => this.#drawInTurn(),
      whenFree: () => this.#turn(),
    });
    // For pictures in tests, and only there.
    if (this.#frozen !== null) Reflect.set(window, '__frame', () => this.#drawn());
    this.#listen();
    new ResizeObserver(() => this.#resize()).observe(parts.frame);
    this.applySettings(settings);
    this.#resize();
  }

  render(stage: Stage, { instant }: RenderHow): void {
    this.#stir();
    const changes = stage !== this.#stage || instant; // most lines change nothing
    const draws = changes && this.#change(stage, instant);
    if (draws) this.#clock.wake();
    this.#lull.pressed({ draws });
  }

  async cue(cue: Cue, signal: AbortSignal): Promise<void> {
    if (cue.verb === 'flash') await playMemory(this.#parts.frame, this.#reduced, signal);
  }

  speak(utterance: Utterance): void {
    this.#scene.speak(utterance);
    if (!this.#isStill || this.#scene.showsSpeech) this.#clock.wake();
  }

  hush(): void {
    this.#scene.hush();
    if (!this.#isStill) this.#clock.wake(); // one frame a beat
  }

  offer(choices: readonly Choice[], onPick: (index: number) => void): void {
    this.#onPick = onPick;
    const changed = this.#scene.offer(choices);
    this.#parts.canvas.classList.remove('can-pick');
    if (changed) this.#drawInTurn();
  }

  look(id: LookId | null): void {
    this.#scene.look(id);
    this.#clock.wake();
  }

  applySettings(settings: Settings): void {
    this.#reduced = wantsReducedMotion(settings);
    const chosen = chosenLevel(settings);
    if (chosen) this.#measurement = null;
    else this.#measurement ??= new Measurement();
    this.#setLevel(chosen ?? this.#level);
  }

  get #plan(): Demands {
    return demandsOf[this.#level];
  }

  get #isStill(): boolean {
    return this.#level === 'still';
  }

  /** Puts this stage into the picture; whether a frame of it is wanted now. */
  #change(stage: Stage, instant: boolean): boolean {
    const isNew = instant || !looksAlike(stage, this.#stage);
    this.#stage = stage;
    this.#insert.show(stage.insert, instant || this.#isStill);
    this.#standing = this.#scene.show(stage, { instant: instant || this.#isStill, reduced: this.#reduced });
    return !this.#isStill || (isNew && !this.#scene.isWaiting);
  }

  /** Draws one frame and says how many a second it wants from here. */
  #frame(now: number, seconds: number): number {
    const { game } = this.#parts;
    const scene = this.#scene;
    if (this.#frozen === null && !this.#isStill) this.#time += seconds;
    this.#sway.advance(seconds);
    const isFrozen = this.#frozen !== null || this.#isStill;
    if (isFrozen) scene.settle();
    const breathes = !this.#reduced && !this.#isStill;
    const sway = breathes ? this.#sway.now : { x: 0, y: 0 };
    const time = this.#frozen ?? this.#time;
    scene.advance({ time, seconds, sway, breathes, unasked: breathes ? time : 0 }, isFrozen ? null : now);
    game.step(now, seconds * 1000);
    this.#measure(now);
    return this.#rate(now);
  }

  /** Resolves when everything asked for so far has come and is drawn. */
  async #drawn(): Promise<void> {
    await this.#standing;
    this.#clock.wake();
    await new Promise((resolve) => this.#parts.game.events.once('postrender', resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  #rate(now: number): number {
    if (this.#frozen !== null) return 0;
    const { busy, ambient, sleepAfter } = this.#plan;
    if (this.#measurement?.isRunning) return 60;
    if (this.#scene.isBusy || this.#sway.isMoving) return busy;
    const sleeps = this.#reduced || now - this.#lastInput > sleepAfter * 1000;
    return sleeps || !this.#scene.isAlive ? 0 : ambient;
  }

  /** `auto`: after enough frames with a place in sight, the machine has chosen. */
  #measure(now: number): void {
    const level = this.#measurement?.add(now);
    if (!level) return;
    this.#measurement = null;
    this.#setLevel(this.#level === 'light' && level === 'full' ? 'light' : level);
  }

  #setLevel(level: Level): void {
    this.#level = level;
    this.#scene.setDemands(this.#plan);
    this.#resize();
    this.#clock.wake();
  }

  #arrived(): void {
    const isFirst = !this.#parts.canvas.classList.contains('is-shown');
    this.#parts.canvas.classList.add('is-shown');
    this.#measurement?.begin();
    prefetchAfter(this.#stage);
    if (isFirst) this.#clock.wake();
    else this.#drawInTurn();
  }

  /** Draws what no press has asked for, once for all of it. */
  #drawInTurn(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    void this.#turn().then(() => {
      this.#isDue = false;
      this.#clock.wake();
    });
  }

  /** Resolves when there is time for what no press has asked for: where frames are cheap, now. */
  #turn(): Promise<void> {
    return this.#isStill ? this.#lull.whenIdle() : Promise.resolve();
  }

  #resize(): void {
    const { frame, game } = this.#parts;
    const sharpness = Math.min(this.#plan.sharpness, window.devicePixelRatio);
    const width = Math.max(1, Math.round(frame.clientWidth * sharpness));
    const height = Math.max(1, Math.round(frame.clientHeight * sharpness));
    if (width === game.scale.width && height === game.scale.height) return;
    game.scale.resize(width, height);
    this.#scene.reframe();
    this.#clock.wake();
  }

  #listen(): void {
    const { frame, canvas } = this.#parts;
    const restore = (): void => {
      this.#scene.release(); // what was on the graphics card is gone; Phaser brings back its own
      this.#clock.wake();
    };
    canvas.addEventListener('webglcontextrestored', restore);
    const stir = (): void => this.#stir();
    for (const kind of ['pointerdown', 'keydown', 'wheel'] as const)
      window.addEventListener(kind, stir, { passive: true });
    window.addEventListener('pointermove', (event) => this.#point(event), { passive: true });
    frame.addEventListener('click', (event) => this.#pick(event));
  }

  #stir(): void {
    const sleeps = performance.now() - this.#lastInput > this.#plan.sleepAfter * 1000;
    this.#lastInput = performance.now();
    if (sleeps && !this.#isStill) this.#clock.wake();
  }

  #point(event: PointerEvent): void {
    const { clientWidth, clientHeight } = document.documentElement;
    if (event.pointerType === 'mouse') this.#sway.pull(event.clientX / clientWidth, event.clientY / clientHeight);
    this.#stir();
    const isOver = this.#choiceUnder(event) !== null;
    if (this.#parts.canvas.classList.toggle('can-pick', isOver) || this.#isStill) this.#clock.wake();
  }

  #pick(event: MouseEvent): void {
    const index = this.#choiceUnder(event);
    if (index !== null) this.#onPick(index);
  }

  #choiceUnder(event: MouseEvent): number | null {
    const { frame, canvas } = this.#parts;
    if (!(event.target instanceof Node) || !frame.contains(event.target)) return null;
    const box = frame.getBoundingClientRect();
    const scale = canvas.width / Math.max(1, box.width);
    return this.#scene.choiceAt(
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
      fingerReach * scale,
    );
  }
}
