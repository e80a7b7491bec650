import { decodeSave, type SaveGame } from '../core/saveGame';
import { newestFirst, summaryOf, wouldLose } from './asides';
import type { AsideSummary, PlayStore, SavePlace, SaveSummary, SlotSummary, WriteOutcome } from './ports';

/** The saves that a player can see: the numbered places, and what was set aside. */
export class SaveShelf {
  readonly #store: PlayStore;

  constructor(store: PlayStore) {
    this.#store = store;
  }

  writeSlot(slot: number, save: SaveGame): Promise<WriteOutcome> {
    return this.#store.writeSlot(slot, save);
  }

  /** The filled slots, readable or not. */
  async slots(): Promise<readonly SlotSummary[]> {
    const slots = await this.#store.readSlots();
    return slots.map(({ slot, data }) => ({ slot, ...summaryOf(data) }));
  }

  /** What was set aside, the newest first, readable or not. */
  async asides(): Promise<readonly AsideSummary[]> {
    const asides = newestFirst(await this.#store.readAsides());
    return asides.map(({ key, data }) => ({ key, ...summaryOf(data) }));
  }

  /** What lies there, not decoded; undefined where nothing does. */
  async dataAt(place: SavePlace): Promise<unknown> {
    if ('slot' in place) return (await this.#store.readSlots()).find(({ slot }) => slot === place.slot)?.data;
    return (await this.#store.readAsides()).find(({ key }) => key === place.aside)?.data;
  }

  /**
   * The play that is under way (`present`) or can be continued, which this save, or a new game (null), would set aside;
   * null where nothing would be.
   */
  async replaced(by: SavePlace | null, present: SaveGame | null): Promise<SaveSummary | null> {
    const data = present ?? (await this.#store.readPlay());
    const next = decodeSave(by && (await this.dataAt(by)));
    return wouldLose(data, 'save' in next ? next.save : null) ? summaryOf(data) : null;
  }
}
