import type { Settings } from '../../core/settings';
import { Measurement } from './Measurement';
import { chosenLevel, type Level } from './quality';

type Measuring = Pick<Measurement, 'isRunning' | 'begin' | 'add'>;

/** The level of the picture: the player's choice, or what this machine can bear. */
export class LevelChoice {
  readonly #onLevel: (level: Level) => void;
  readonly #newMeasurement: () => Measuring;
  #measurement: Measuring | null = null;
  #level: Level;

  /**
   * @param guess holds until the machine has been measured; a guess of *light* is not measured up again.
   * @param onLevel is told the level with every choice and measurement.
   */
  constructor(guess: Level, onLevel: (level: Level) => void, newMeasurement = (): Measuring => new Measurement()) {
    this.#level = guess;
    this.#onLevel = onLevel;
    this.#newMeasurement = newMeasurement;
  }

  /** Whether frames are being counted now. */
  get isMeasuring(): boolean {
    return Boolean(this.#measurement?.isRunning);
  }

  /** Takes the chosen level; on *auto* the one there is, until the machine has been measured. */
  choose(settings: Settings): void {
    const chosen = chosenLevel(settings);
    if (chosen) this.#measurement = null;
    else this.#measurement ??= this.#newMeasurement();
    this.#set(chosen ?? this.#level);
  }

  /** A place is in sight: frames count from here. */
  begin(): void {
    this.#measurement?.begin();
  }

  /** Counts a frame; after enough of them the machine has chosen. */
  count(now: number): void {
    const level = this.#measurement?.add(now);
    if (!level) return;
    this.#measurement = null;
    this.#set(this.#level === 'light' && level === 'full' ? 'light' : level);
  }

  #set(level: Level): void {
    this.#level = level;
    this.#onLevel(level);
  }
}
