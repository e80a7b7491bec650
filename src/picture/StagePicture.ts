import type { RenderHow, Utterance } from '../app/ports';
import type { LookId } from '../core/catalog';
import type { Cue } from '../core/direction';
import type { Settings } from '../core/settings';
import { emptyStage, type Stage } from '../core/stage';
import type { Choice } from '../core/turn';
import { CanvasSize } from './CanvasSize';
import { playMemory } from './effects/memoryFlash';
import { InsertPicture } from './InsertPicture';
import { looksAlike } from './layers/looksAlike';
import { prefetchAfter } from './layers/prefetchAfter';
import { offerFrames } from './offerFrames';
import { Pointer } from './Pointer';
import { isSoftware } from './pace/Measurement';
import type { Goings } from './pace/Pace';
import { type Drawing, PictureTime } from './pace/PictureTime';
import type { Level } from './pace/quality';
import { StageScene } from './StageScene';
import type { StageView } from './StageView';
import type { Engine } from './startGame';

/** The living picture, for as long as the page lives: brings together the scene, its time, its size and the pointer. */
export class StagePicture implements StageView {
  readonly #engine: Engine;
  readonly #scene: StageScene;
  readonly #time: PictureTime;
  readonly #pointer: Pointer;
  readonly #insert: InsertPicture;
  readonly #size: CanvasSize;
  readonly #onLevel: (level: Level) => void;
  #stage: Stage = emptyStage;
  /** Settles when the pictures of the stage have come. */
  #standing: Promise<void> = Promise.resolve();
  #onPick: (index: number) => void = () => undefined;
  #onShown: () => void = () => undefined;
  readonly shown = new Promise<void>((resolve) => {
    this.#onShown = resolve;
  });

  /** @param onLevel is told the level of the picture: what the player chose, or what the machine was measured to bear. */
  constructor(engine: Engine, settings: Settings, onLevel: (level: Level) => void) {
    const { frame, canvas, game, scene } = engine;
    this.#engine = engine;
    this.#onLevel = onLevel;
    this.#insert = new InsertPicture(frame);
    this.#time = new PictureTime(isSoftware(canvas) ? 'light' : 'full', {
      draw: (drawing) => this.#draw(drawing),
      onLevel: (level) => this.#setLevel(level),
    });
    this.#pointer = new Pointer(frame, canvas, {
      choiceAt: (x, y, reach) => this.#scene.choiceAt(x, y, reach),
      onMove: (isOver) => this.#time.pointed(isOver),
      onPick: (index) => this.#onPick(index),
    });
    this.#scene = new StageScene(scene, {
      onArrival: () => this.#arrived(),
      onChange: () => this.#time.wakeInTurn(),
      whenFree: () => this.#time.whenFree(),
    });
    this.#size = new CanvasSize(frame, game, () => this.#reframe());
    canvas.addEventListener('webglcontextrestored', () => this.#time.wake());
    offerFrames(
      game,
      () => this.#standing,
      () => this.#time.wake(),
    );
    this.applySettings(settings);
  }

  render(stage: Stage, { instant }: RenderHow): void {
    this.#time.stir();
    const changes = stage !== this.#stage || instant; // most lines change nothing
    this.#time.pressed(changes && this.#change(stage, instant));
  }

  async cue(cue: Cue, signal: AbortSignal): Promise<void> {
    if (cue.verb === 'flash') await playMemory(this.#engine.frame, this.#time.isReduced, signal);
  }

  speak(utterance: Utterance): void {
    this.#scene.speak(utterance);
    this.#time.wake(this.#time.pace.drawsSpeech(this.#scene.showsSpeech));
  }

  hush(): void {
    this.#scene.hush();
    this.#time.wake(this.#time.pace.drawsHush);
  }

  offer(choices: readonly Choice[], onPick: (index: number) => void): void {
    this.#onPick = onPick;
    const changed = this.#scene.offer(choices);
    this.#pointer.forget();
    if (changed) this.#time.wakeInTurn();
  }

  look(id: LookId | null): void {
    this.#scene.look(id);
    this.#time.wake();
  }

  applySettings(settings: Settings): void {
    this.#time.applySettings(settings);
  }

  /** Puts this stage into the picture; whether a frame of it is wanted now. */
  #change(stage: Stage, asked: boolean): boolean {
    const { pace, isReduced } = this.#time;
    const instant = asked || pace.isInstant;
    const isNew = asked || !looksAlike(stage, this.#stage);
    this.#stage = stage;
    this.#insert.show(stage.insert, instant);
    this.#standing = this.#scene.show(stage, { instant, reduced: isReduced });
    return pace.drawsStage({ isNew, isWaiting: this.#scene.isWaiting });
  }

  #draw({ now, isHeld, ...drawing }: Drawing): Pick<Goings, 'isBusy' | 'isAlive'> {
    const { sway } = this.#pointer;
    const scene = this.#scene;
    sway.advance(drawing.seconds);
    if (isHeld) scene.settle();
    scene.advance({ ...drawing, sway: drawing.breathes ? sway.now : { x: 0, y: 0 } }, isHeld ? null : now);
    this.#engine.game.step(now, drawing.seconds * 1000);
    return { isBusy: scene.isBusy || sway.isMoving, isAlive: scene.isAlive };
  }

  #setLevel(level: Level): void {
    const { demands } = this.#time.pace;
    this.#scene.setDemands(demands);
    this.#size.setSharpness(demands.sharpness);
    this.#onLevel(level);
  }

  #arrived(): void {
    const { canvas } = this.#engine;
    const isFirst = !canvas.classList.contains('is-shown');
    canvas.classList.add('is-shown');
    this.#time.measure();
    prefetchAfter(this.#stage);
    if (isFirst) this.#time.wake();
    else this.#time.wakeInTurn();
    this.#onShown();
  }

  #reframe(): void {
    this.#scene.reframe();
    this.#time.wake();
  }
}
