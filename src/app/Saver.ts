import type { SaveGame } from '../core/saveGame';
import { setAside, wouldLose } from './asides';
import type { NoticeId, PlayStore, WriteOutcome } from './ports';

/** Whether what the store held before a play is safe from it. */
interface Clearing {
  isDone: boolean;
  /** The key of what was set aside and is now gone on from: it stays where it is. */
  readonly opened: string | null;
}

const notices = { full: 'storage_full', failed: 'storage_failed', late: 'storage_late' } as const;

/** What the player is told of a write that was not done. */
export const noticeOf = (outcome: Exclude<WriteOutcome, 'written'>): NoticeId => notices[outcome];

/**
 * Writes the play that is under way. A line is written before the line after it is read, so that a page which is killed
 * loses one line at most; how long anybody waits for a slow storage is the store's own rule (storage/steadyStore.ts).
 */
export class Saver {
  readonly #store: PlayStore;
  readonly #tell: (notice: NoticeId) => void;
  #clearing: Clearing = { isDone: false, opened: null };
  #writes = Promise.resolve();

  /** @param tell tells the player, who need not be told twice. */
  constructor(store: PlayStore, tell: (notice: NoticeId) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  /** Another play begins. `opened` is the key of what was set aside that it goes on from, if it does. */
  begin(opened: string | null): void {
    this.#clearing = { isDone: false, opened };
  }

  /** One after the other: what an earlier play still has to write must not come after a later one's. */
  write(save: SaveGame): Promise<void> {
    const clearing = this.#clearing;
    this.#writes = this.#writes.then(() => this.#put(save, clearing));
    return this.#writes;
  }

  /** Takes away the play that has ended, if the store still holds it: another tab may have begun another since. */
  async clear(save: SaveGame | null, signal: AbortSignal): Promise<void> {
    const isOurs = this.#clearing.isDone && !wouldLose(await this.#store.readPlay(), save);
    if (isOurs && !signal.aborted) await this.#store.clearPlay();
  }

  async #put(save: SaveGame, clearing: Clearing): Promise<void> {
    if (!(await this.#makeRoom(save, clearing))) return;
    const outcome = await this.#store.writePlay(save);
    // Of a late one the store tells by itself: it may only be slow.
    if (outcome !== 'written' && outcome !== 'late') this.#tell(noticeOf(outcome));
  }

  /**
   * Before a play is first written, what the store holds is set aside, unless this play goes on from it. Where that fails
   * the old one stays as it is, this one is not written, and the next write tries again.
   */
  async #makeRoom(save: SaveGame, clearing: Clearing): Promise<boolean> {
    if (clearing.isDone) return true;
    const old = await this.#store.readPlay();
    const outcome = wouldLose(old, save) ? await setAside(this.#store, old, clearing.opened) : 'written';
    clearing.isDone = outcome === 'written';
    if (outcome !== 'written') this.#tell(noticeOf(outcome));
    return clearing.isDone;
  }
}
