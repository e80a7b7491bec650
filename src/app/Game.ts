import type { Play } from '../core/play';
import { decodeProfile, numberOfEnding } from '../core/profile';
import type { Begin } from '../core/StorySession';
import { type Cursor, decodeSave } from '../core/saveGame';
import { emptyStage, type Stage } from '../core/stage';
import type { Director } from './Director';
import { PlayLoop } from './PlayLoop';
import type {
  NoticeId,
  PlayStore,
  Returning,
  SavePlace,
  SaveSummary,
  ScreensView,
  TranscriptEntry,
  WordsView,
} from './ports';
import { noticeOf, Saver } from './Saver';
import { SaveShelf } from './SaveShelf';
import { Script, type ScriptParts } from './Script';
import { transcriptOf } from './transcript';
import { returningTo } from './underWay';

export interface GameParts extends ScriptParts {
  readonly director: Director;
  readonly words: WordsView;
  readonly screens: ScreensView;
  readonly store: PlayStore;
  /** Nothing has ever been played here: known before the store has opened, so that nothing waits for it. */
  readonly isNewcomer: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What stands behind the title: his window at night, nobody there, her line of light asleep. */
const titleStage: Stage = {
  ...emptyStage,
  place: { id: 'apartment', light: 'night' },
  presence: 'asleep',
  music: 'first_light',
};

/** The loop: begins, continues, rewinds and ends plays. */
export class Game {
  /** The saves that a player can see. */
  readonly shelf: SaveShelf;
  readonly #parts: GameParts;
  readonly #script: Script;
  readonly #saver: Saver;
  readonly #loop: PlayLoop;
  readonly #told = new Set<NoticeId>();
  #leaving = new AbortController();
  #isNewcomer: boolean;
  #isAtTitle = false;
  /** Counts what the player asked for: of several things that take their time only the last comes. */
  #asked = 0;

  constructor(parts: GameParts) {
    this.#parts = parts;
    this.#script = new Script(parts);
    this.#saver = new Saver(parts.store, (notice) => this.tellOnce(notice));
    this.shelf = new SaveShelf(parts.store);
    this.#loop = new PlayLoop({ ...parts, script: this.#script, saver: this.#saver });
    this.#isNewcomer = parts.isNewcomer;
  }

  /** Shows the title: at once to a newcomer; else with what can be continued, so that Enter does not begin anew. */
  async toTitle(): Promise<void> {
    const { director, screens, store } = this.#parts;
    this.#ask();
    const signal = this.#leave();
    this.#isAtTitle = true;
    director.render(titleStage, { instant: true });
    if (this.#isNewcomer) screens.show({ kind: 'title', canContinue: false });
    const canContinue = (await store.readPlay()) !== undefined;
    if (signal.aborted || (this.#isNewcomer && !canContinue)) return; // shown already, and perhaps a dialog over it
    screens.show({ kind: 'title', canContinue });
  }

  /** The store has answered late: a title that still stands gets its Continue. */
  async storeAnswered(): Promise<void> {
    const { screens, store } = this.#parts;
    const signal = this.#leaving.signal;
    if (!this.#isAtTitle || (await store.readPlay()) === undefined || signal.aborted) return;
    screens.show({ kind: 'title', canContinue: true });
  }

  /** Begins a new play, and plays it until it ends or is left. */
  async newGame(): Promise<void> {
    const isWanted = this.#ask();
    const atHand = this.#isNewcomer ? this.#script.beginAtHand() : null;
    const play = atHand ?? (await this.#script.begin(this.#beginAgain(), isWanted));
    if (play) await this.#run(play, { turn: 0, beat: 0 });
  }

  /** Goes on where the last play was left. Where it is no more, or cannot be read now, the title says so. */
  async continueGame(): Promise<void> {
    const isWanted = this.#ask();
    const data = await this.#parts.store.readPlay();
    if (isWanted()) await (data === undefined ? this.toTitle() : this.#load(data, isWanted, null));
  }

  /** Goes on from a save. Where there is none it does nothing. */
  async load(from: SavePlace): Promise<void> {
    const isWanted = this.#ask();
    const data = await this.shelf.dataAt(from);
    if (data !== undefined) await this.#load(data, isWanted, 'aside' in from ? from.aside : null);
  }

  /** Saves into a slot: whether it is there now. That it is not, or only as long as the page is open, is told. */
  async saveTo(slot: number): Promise<boolean> {
    const { screens } = this.#parts;
    const save = this.#loop.save();
    if (!save) return false;
    const outcome = await this.shelf.writeSlot(slot, save);
    if (outcome !== 'written') screens.notice(noticeOf(outcome));
    else if (this.#told.has('storage_none')) screens.notice('storage_none');
    return outcome === 'written';
  }

  /** The play that this save, or a new game (null), would set aside; null where nothing would be. */
  replaced(by: SavePlace | null): Promise<SaveSummary | null> {
    return this.shelf.replaced(by, this.#loop.save());
  }

  /** Every line so far, with the choices taken. */
  transcript(): readonly TranscriptEntry[] {
    const { underWay } = this.#loop;
    return underWay ? transcriptOf(underWay.play, underWay.at) : [];
  }

  /** What a return to this line would do. */
  returning(turn: number, beat: number): Returning {
    const { underWay } = this.#loop;
    return underWay ? returningTo(underWay, { turn, beat }) : { isOpen: true, lines: 0 };
  }

  /** Rewinds to a line of the transcript. */
  async returnTo(turn: number, beat: number): Promise<void> {
    const isWanted = this.#ask();
    if (!this.returning(turn, beat).isOpen) return this.#parts.screens.notice('no_return');
    const { underWay } = this.#loop;
    const play = underWay && (await this.#script.rewind(underWay.play, turn, isWanted));
    if (play) await this.#run(play, { turn, beat });
  }

  /** What an error report says of the play: enough to play it again. */
  report(): string {
    return JSON.stringify({ story: this.#parts.storyHash, save: this.#loop.save() });
  }

  /** Tells the player something that need not be said twice in a visit. */
  tellOnce(notice: NoticeId): void {
    if (this.#told.has(notice)) return;
    this.#told.add(notice);
    this.#parts.screens.notice(notice);
  }

  /** What a later play is begun with. */
  async #beginAgain(): Promise<Begin> {
    const { playthroughs, endings, last } = decodeProfile(await this.#parts.store.readProfile());
    return { playthroughs, endingsSeen: endings.length, endingBefore: numberOfEnding(last) };
  }

  /** Something is asked for that may take its time; tells whether nothing else has been since. */
  #ask(): () => boolean {
    this.#asked += 1;
    const mine = this.#asked;
    return () => mine === this.#asked;
  }

  #leave(): AbortSignal {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    return this.#leaving.signal;
  }

  async #load(data: unknown, isWanted: () => boolean, opened: string | null): Promise<void> {
    const { screens } = this.#parts;
    const decoded = decodeSave(data);
    if ('refused' in decoded) return screens.notice(decoded.refused === 'foreign' ? 'save_foreign' : 'save_broken');
    const replayed = await this.#script.restore(decoded.save, isWanted);
    if (!replayed) return;
    if (replayed.restored !== 'same') screens.notice(`save_${replayed.restored}`);
    await this.#run(replayed.play, replayed.at, opened);
  }

  /** Plays on from the cursor until the play ends or is left. */
  async #run(play: Play, at: Cursor, opened: string | null = null): Promise<void> {
    const signal = this.#leave();
    this.#isAtTitle = false;
    this.#isNewcomer = false;
    this.#saver.begin(opened);
    await this.#loop.run(play, at, signal);
  }
}
