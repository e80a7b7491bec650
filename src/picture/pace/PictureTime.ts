import { isReduced } from '../../common/reducedMotion';
import type { Settings } from '../../core/settings';
import type { Frame } from '../PicturePart';
import { FrameClock } from './FrameClock';
import { frozenTime } from './FrozenPace';
import { LevelChoice } from './LevelChoice';
import { Lull } from './Lull';
import type { Goings, Pace } from './Pace';
import { pacesOf } from './paces';
import type { Level } from './quality';

/** A frame to be drawn. */
export interface Drawing extends Omit<Frame, 'sway'> {
  /** The page's clock, in milliseconds. */
  readonly now: number;
  /** Everything stands where it was going. */
  readonly isHeld: boolean;
}

interface TimeCalls {
  /** Draws a frame, and says what is going on in it. */
  readonly draw: (drawing: Drawing) => Pick<Goings, 'isBusy' | 'isAlive'>;
  /** The picture has this level now, and the pace has its demands. */
  readonly onLevel: (level: Level) => void;
}

/** When the living picture draws a frame, and what time it is in it: by the level, and by what the player does. */
export class PictureTime {
  readonly #calls: TimeCalls;
  readonly #clock = new FrameClock((now, seconds) => this.#frame(now, seconds));
  readonly #lull = new Lull();
  readonly #paces: Readonly<Record<Level, Pace>>;
  readonly #levels: LevelChoice;
  #pace: Pace;
  #time: number;
  #isReduced = false;
  #lastInput = performance.now();
  #isDue = false;

  /** @param guess of the level, until the machine has been measured. */
  constructor(guess: Level, calls: TimeCalls) {
    const frozen = frozenTime();
    this.#time = frozen ?? 0;
    this.#paces = pacesOf(this.#lull, frozen !== null);
    this.#pace = this.#paces[guess];
    this.#levels = new LevelChoice(guess, (level) => this.#setLevel(level));
    this.#calls = calls;
    for (const kind of ['pointerdown', 'keydown', 'wheel'] as const)
      window.addEventListener(kind, () => this.stir(), { passive: true });
  }

  get pace(): Pace {
    return this.#pace;
  }

  get isReduced(): boolean {
    return this.#isReduced;
  }

  /** Takes the level and the motion that these ask for. */
  applySettings(settings: Settings): void {
    this.#isReduced = isReduced(settings);
    this.#levels.choose(settings);
  }

  /** Draws a frame as soon as it can, if one is wanted. */
  wake(isWanted = true): void {
    if (isWanted) this.#clock.wake();
  }

  /** Draws what no press has asked for when there is time, once for all of it. */
  wakeInTurn(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    void this.whenFree().then(() => {
      this.#isDue = false;
      this.#clock.wake();
    });
  }

  /** Resolves when there is time for what no press has asked for: where frames are cheap, now. */
  whenFree(): Promise<void> {
    return this.#pace.whenFree();
  }

  /** A press has gone on in the story; whether it `draws` a frame of its own. */
  pressed(draws: boolean): void {
    this.wake(draws);
    this.#lull.pressed({ draws });
  }

  /** Somebody is there: what has fallen asleep wakes. */
  stir(): void {
    const draws = this.#pace.drawsStir(this.#idleAt(performance.now()));
    this.#lastInput = performance.now();
    this.wake(draws);
  }

  /** The pointer has moved; whether it is over something that can be touched. */
  pointed(isOver: boolean): void {
    this.stir();
    this.wake(this.#pace.drawsPointer(isOver));
  }

  /** A place is in sight: on *auto* the machine is measured from here. */
  measure(): void {
    this.#levels.begin();
  }

  #idleAt(now: number): number {
    return (now - this.#lastInput) / 1000;
  }

  /** Draws one frame and says how many a second are wanted from here. */
  #frame(now: number, seconds: number): number {
    const isReduced = this.#isReduced;
    const { passes, isHeld, breathes } = this.#pace.share({ seconds, isReduced });
    this.#time += passes;
    const time = this.#time;
    const goings = this.#calls.draw({ now, seconds, time, isHeld, breathes, unasked: breathes ? time : 0 });
    this.#levels.count(now);
    const { isMeasuring } = this.#levels;
    return this.#pace.rate({ ...goings, isMeasuring, isReduced, idle: this.#idleAt(now) });
  }

  #setLevel(level: Level): void {
    this.#pace = this.#paces[level];
    this.#calls.onLevel(level);
    this.#clock.wake();
  }
}
