import type { InteractionId } from '../core/catalog';
import type { Stage } from '../core/stage';
import type { InteractionView, Offering } from './ports';

/** One run of turns through one interaction. It opens at once; once it is closed the list of replies stands alone. */
export class InteractionRun {
  readonly id: InteractionId;
  /** The scene that it belongs to. */
  readonly scene: Stage['scene'];
  readonly #view: InteractionView;
  readonly #failed: (error: unknown) => void;
  readonly #closing = new AbortController();
  readonly #opened: Promise<boolean | null>;

  /** @param failed is told what the interaction throws; the run is closed then. */
  constructor(id: InteractionId, view: InteractionView, stage: Stage, failed: (error: unknown) => void) {
    this.id = id;
    this.scene = stage.scene;
    this.#view = view;
    this.#failed = failed;
    this.#opened = this.#attempt(() => view.open(stage, this.#closing.signal));
  }

  /** Offers a turn. Null when the list alone can answer it: skipped, failed, not to be had, closed, or the signal aborted. */
  async offer(turn: Offering, signal: AbortSignal): Promise<number | null> {
    const isOpen = await this.#opened;
    if (signal.aborted || this.#closing.signal.aborted) return null;
    const index = isOpen ? await this.#attempt(() => this.#view.offer(turn, signal)) : null;
    if (signal.aborted) return null;
    if (index === null) this.close();
    return index;
  }

  /** The run is over, or the list takes over. Safe to call again. */
  close(): void {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    try {
      this.#view.close();
    } catch (error) {
      this.#failed(error);
    }
  }

  async #attempt<T>(what: () => Promise<T>): Promise<T | null> {
    try {
      return await what();
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }
}
