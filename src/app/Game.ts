import { pointOfNoReturn } from '../core/catalog';
import {
  beatsUpTo,
  beginPlay,
  beginPlayed,
  choose,
  logOf,
  type Play,
  type PlayedFirst,
  rewind,
  sheetAt,
  stageAt,
  stagedUpTo,
  startsOf,
} from '../core/play';
import { decodeProfile, numberOfEnding, withEnding } from '../core/profile';
import { replay } from '../core/replay';
import type { Begin, StorySession } from '../core/StorySession';
import { type Cursor, decodeSave, type SaveGame, saveFormat } from '../core/saveGame';
import { emptyStage, type Stage } from '../core/stage';
import type { Beat, Turn } from '../core/turn';
import { newestFirst, setAside, summaryOf, wouldLose } from './asides';
import type { Director, Entry } from './Director';
import type {
  AsideSummary,
  NoticeId,
  PlayStore,
  Returning,
  SavePlace,
  SaveSummary,
  ScreensView,
  SlotSummary,
  TranscriptEntry,
  WordsView,
  WriteOutcome,
} from './ports';
import { transcriptOf } from './transcript';

export interface Story {
  /** The opening, enough to begin a new play; later the whole. */
  readonly session: StorySession;
  /** Loads the whole script, once; its states are those of the opening. Null when it does not come: the player knows. */
  readonly openWhole: () => Promise<StorySession | null>;
}

export interface GameParts {
  readonly director: Director;
  readonly words: WordsView;
  readonly screens: ScreensView;
  readonly store: PlayStore;
  /** Nothing has ever been played here: known before the store has opened, so that nothing waits for it. */
  readonly isNewcomer: boolean;
  /** Names the script in saves. */
  readonly storyHash: string;
  /** A newcomer's first turn, at hand before the script and its runtime are; null where it is not to be used. */
  readonly first: PlayedFirst | null;
  /** Loads the script and its runtime: the same story every time. Null when it does not come: the player knows. */
  readonly openStory: () => Promise<Story | null>;
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

/** The turn after whose beginning no earlier line can be returned to; null before it has come. */
const lastReturn = ({ turns }: Play): number | null => {
  const index = turns.findIndex(({ turn }) => turn.scene === pointOfNoReturn);
  return index < 0 ? null : index;
};

/** Whether what the store held before a play is safe from it. */
interface Clearing {
  isDone: boolean;
  /** The key of what was set aside and is now gone on from: it stays where it is. */
  readonly opened: string | null;
}

/** The loop: begins, continues, saves, rewinds and ends plays. */
export class Game {
  readonly #parts: GameParts;
  #story: Story | null = null;
  #play: Play | null = null;
  #at: Cursor = { turn: 0, beat: 0 };
  #leaving = new AbortController();
  #isNewcomer: boolean;
  #isAtTitle = false;
  /** Counts what the player asked for: of several things that take their time only the last comes. */
  #asked = 0;
  #clearing: Clearing = { isDone: false, opened: null };
  #writes = Promise.resolve();

  constructor(parts: GameParts) {
    this.#parts = parts;
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

  /** Begins a new play. */
  async newGame(): Promise<void> {
    const { first } = this.#parts;
    const isWanted = this.#ask();
    if (this.#isNewcomer && first) return this.#run(beginPlayed(first), { turn: 0, beat: 0 });
    const [story, begin] = await Promise.all([this.#open(), this.#beginAgain()]);
    if (story && isWanted()) await this.#run(beginPlay(story.session, begin), { turn: 0, beat: 0 });
  }

  /** What a later play is begun with. */
  async #beginAgain(): Promise<Begin> {
    const { playthroughs, endings, last } = decodeProfile(await this.#parts.store.readProfile());
    return { playthroughs, endingsSeen: endings.length, endingBefore: numberOfEnding(last) };
  }

  /** Goes on where the last play was left. Where it is no more, or cannot be read now, the title says so. */
  async continueGame(): Promise<void> {
    const isWanted = this.#ask();
    const data = await this.#parts.store.readPlay();
    if (!isWanted()) return;
    await (data === undefined ? this.toTitle() : this.#load(data, isWanted));
  }

  /** Goes on from a save. Where there is none it does nothing. */
  async load(from: SavePlace): Promise<void> {
    const isWanted = this.#ask();
    const data = await this.#dataAt(from);
    if (data !== undefined) await this.#load(data, isWanted, 'aside' in from ? from.aside : null);
  }

  /** Saves into a slot: whether it is there now. That it is not, or only as long as the page is open, is told. */
  async saveTo(slot: number): Promise<boolean> {
    const { screens, store } = this.#parts;
    const save = this.#save();
    if (!save) return false;
    const outcome = await store.writeSlot(slot, save);
    if (outcome !== 'written') screens.notice(noticeOf(outcome));
    else if (this.#told.has('storage_none')) screens.notice('storage_none');
    return outcome === 'written';
  }

  /** The filled slots, readable or not. */
  async slots(): Promise<readonly SlotSummary[]> {
    const slots = await this.#parts.store.readSlots();
    return slots.map(({ slot, data }) => ({ slot, ...summaryOf(data) }));
  }

  /** What was set aside, the newest first, readable or not. */
  async asides(): Promise<readonly AsideSummary[]> {
    const asides = newestFirst(await this.#parts.store.readAsides());
    return asides.map(({ key, data }) => ({ key, ...summaryOf(data) }));
  }

  /**
   * The play that is under way or can be continued, which this save, or a new game (null), would set aside; null where
   * nothing would be.
   */
  async replaced(by: SavePlace | null): Promise<SaveSummary | null> {
    const data = this.#save() ?? (await this.#parts.store.readPlay());
    const next = decodeSave(by && (await this.#dataAt(by)));
    return wouldLose(data, 'save' in next ? next.save : null) ? summaryOf(data) : null;
  }

  async #dataAt(place: SavePlace): Promise<unknown> {
    const { store } = this.#parts;
    if ('slot' in place) return (await store.readSlots()).find(({ slot }) => slot === place.slot)?.data;
    return (await store.readAsides()).find(({ key }) => key === place.aside)?.data;
  }

  /** Every line so far, with the choices taken. */
  transcript(): readonly TranscriptEntry[] {
    return this.#play ? transcriptOf(this.#play, this.#at) : [];
  }

  /** What a return to this line would do. */
  returning(turn: number, beat: number): Returning {
    const limit = this.#play && lastReturn(this.#play);
    const lines = this.transcript().filter((entry) => entry.kind === 'beat');
    const later = lines.filter((line) => line.turn > turn || (line.turn === turn && line.beat > beat));
    const isReplyTakenBack = lines.some((line) => line.turn > turn);
    return { isOpen: limit === null || turn >= limit, lines: isReplyTakenBack ? later.length : 0 };
  }

  /** Rewinds to a line of the transcript. */
  async returnTo(turn: number, beat: number): Promise<void> {
    const isWanted = this.#ask();
    const story = await this.#openWhole();
    if (!isWanted()) return;
    if (!this.returning(turn, beat).isOpen) return this.#parts.screens.notice('no_return');
    if (this.#play && story) await this.#run(rewind(story.session, this.#play, turn), { turn, beat });
  }

  /** What an error report says of the play: enough to play it again. */
  report(): string {
    return JSON.stringify({ story: this.#parts.storyHash, save: this.#save() });
  }

  async #open(): Promise<Story | null> {
    this.#story ??= await this.#parts.openStory();
    return this.#story;
  }

  /** The story with the whole script, from here on. */
  async #openWhole(): Promise<Story | null> {
    const opening = await this.#open();
    const session = (await opening?.openWhole()) ?? null;
    if (!opening || !session) return null;
    this.#story = { ...opening, session };
    return this.#story;
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

  async #load(data: unknown, isWanted: () => boolean, opened: string | null = null): Promise<void> {
    const story = await this.#openWhole();
    if (!story || !isWanted()) return;
    const decoded = decodeSave(data);
    if ('refused' in decoded)
      return this.#parts.screens.notice(decoded.refused === 'foreign' ? 'save_foreign' : 'save_broken');
    const { play, at, restored } = replay(story.session, decoded.save, this.#parts.storyHash);
    if (restored !== 'same') this.#parts.screens.notice(`save_${restored}`);
    await this.#run(play, at, opened);
  }

  /** Plays on from the cursor until the play ends or is left. */
  async #run(play: Play, at: Cursor, opened: string | null = null): Promise<void> {
    const signal = this.#leave();
    this.#isAtTitle = false;
    this.#isNewcomer = false;
    this.#play = play;
    this.#at = at;
    this.#clearing = { isDone: false, opened };
    this.#show(at);
    let from = { beat: at.beat, isReturn: at.turn > 0 || at.beat > 0 };
    while (!signal.aborted) {
      const turn = await this.#playTurn(from, signal);
      if (!turn || signal.aborted) return;
      if (turn.choices.length === 0) return this.#end(turn, signal);
      await this.#answer(turn, signal);
      if (signal.aborted) return;
      from = { beat: 0, isReturn: false };
    }
  }

  /** The screen as it was at the cursor: picture, the last lines, the sheet. */
  #show(at: Cursor): void {
    if (!this.#play) return;
    this.#parts.screens.show({ kind: 'play' });
    this.#parts.director.render(stageAt(this.#play, at), { instant: true });
    this.#recall(at, 1);
  }

  /** The last lines again, and the sheet, without so many of the last beats. */
  #recall(at: Cursor, without: number): void {
    if (!this.#play) return;
    const play = this.#play;
    const beats = play.turns.flatMap((_, turn) => stagedUpTo(play, at, turn));
    const before = beats.slice(0, beats.length - without);
    const sheet = sheetAt(play, at).filter((line) => before.some(({ beat }) => beat === line));
    this.#parts.words.recall(before.filter(({ beat }) => beat.text).slice(-2), sheet);
  }

  async #playTurn(from: Entry, signal: AbortSignal): Promise<Turn | null> {
    const index = (this.#play?.turns.length ?? 0) - 1;
    const current = this.#play?.turns[index];
    if (!this.#play || !current) return null;
    const stage = stageAt(this.#play, { turn: index, beat: from.beat });
    let writing = Promise.resolve();
    const reached = (beat: number): Promise<void> => {
      this.#at = { turn: index, beat };
      const before = writing;
      writing = this.#write();
      return before;
    };
    await this.#parts.director.play(current.turn, stage, from, reached, signal);
    if (current.turn.ending) await writing; // nothing is written after the play is cleared away
    return current.turn;
  }

  /** Offers the replies until one could be taken: where the script did not come they stand again, with their line. */
  async #answer(turn: Turn, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const index = await this.#parts.director.offer(turn, signal);
      if (signal.aborted || (await this.#take(index, signal)) || signal.aborted) return;
      this.#recall(this.#at, 0);
    }
  }

  /**
   * Takes a choice; where it leads out of the opening, in the whole. A play that was left meanwhile stays as it was, and
   * so does one whose script did not come: false.
   */
  async #take(index: number, signal: AbortSignal): Promise<boolean> {
    const play = this.#play;
    const story = await this.#open();
    if (!play || !story || signal.aborted) return false;
    const { session } = story;
    if (play.turns.length === 1) session.begin(play.begin); // the first turn may have been played without it
    const next = choose(session, play, index);
    if (!session.isCut) {
      this.#play = next;
      return true;
    }
    const whole = await this.#openWhole();
    if (signal.aborted) return false;
    if (!whole) {
      rewind(session, play, play.turns.length - 1); // the reply may be taken again
      return false;
    }
    this.#play = choose(whole.session, rewind(whole.session, play, play.turns.length - 1), index);
    return true;
  }

  #save(): SaveGame | null {
    if (!this.#play) return null;
    const lines = beatsUpTo(this.#play, this.#at).filter((beat) => beat.text);
    return {
      format: saveFormat,
      storyHash: this.#parts.storyHash,
      begin: this.#play.begin,
      starts: startsOf(this.#play, this.#at),
      log: logOf(this.#play),
      at: this.#at,
      label: {
        scene: stageAt(this.#play, { ...this.#at, beat: this.#at.beat + 1 }).scene,
        lastLine: lines.at(-1)?.text.slice(0, 300) ?? '',
        savedAt: this.#parts.now(),
      },
    };
  }

  /** One after the other: what an earlier play still has to write must not come after a later one's. */
  #write(): Promise<void> {
    const save = this.#save();
    const clearing = this.#clearing;
    if (save) this.#writes = this.#writes.then(() => this.#store(save, clearing));
    return this.#writes;
  }

  async #store(save: SaveGame, clearing: Clearing): Promise<void> {
    if (!(await this.#clear(save, clearing))) return;
    const outcome = await this.#parts.store.writePlay(save);
    // Of a late one the store tells by itself: it may only be slow.
    if (outcome !== 'written' && outcome !== 'late') this.tellOnce(noticeOf(outcome));
  }

  /**
   * Before a play is first written, what the store holds is set aside, unless this play goes on from it. Where that fails
   * the old one stays as it is, this one is not written, and the next write tries again.
   */
  async #clear(save: SaveGame, clearing: Clearing): Promise<boolean> {
    if (clearing.isDone) return true;
    const { store } = this.#parts;
    const old = await store.readPlay();
    const outcome = wouldLose(old, save) ? await setAside(store, old, clearing.opened) : 'written';
    clearing.isDone = outcome === 'written';
    if (outcome !== 'written') this.tellOnce(noticeOf(outcome));
    return clearing.isDone;
  }

  readonly #told = new Set<NoticeId>();

  /** Tells the player something that need not be said twice in a visit. */
  tellOnce(notice: NoticeId): void {
    if (this.#told.has(notice)) return;
    this.#told.add(notice);
    this.#parts.screens.notice(notice);
  }

  /** The play is over. Where it was left while the store was late, what was begun since stays as it is. */
  async #end(turn: Turn, signal: AbortSignal): Promise<void> {
    const { store, screens } = this.#parts;
    const { ending } = turn;
    if (!ending) throw new Error(`the play stops without an ending in scene ${turn.scene}`);
    const [{ isDone }, save] = [this.#clearing, this.#save()];
    const profile = withEnding(decodeProfile(await store.readProfile()), ending);
    await store.writeProfile(profile);
    // Another tab may have begun another play since.
    const isOurs = isDone && !wouldLose(await store.readPlay(), save);
    if (signal.aborted) return;
    if (isOurs) await store.clearPlay();
    if (signal.aborted) return;
    const letter = this.#lastLetter();
    this.#play = null;
    screens.show({ kind: 'ending', ending, letter, reached: profile.endings });
  }

  /** The lines written on paper in the last scene. */
  #lastLetter(): Beat[] {
    if (!this.#play) return [];
    const beats = beatsUpTo(this.#play, this.#at);
    const start = beats.findLastIndex((beat) => beat.changes.some((change) => change.verb === 'scene'));
    return beats.slice(start).filter((beat) => beat.speaker === 'letter');
  }
}

const notices = { full: 'storage_full', failed: 'storage_failed', late: 'storage_late' } as const;

const noticeOf = (outcome: Exclude<WriteOutcome, 'written'>): NoticeId => notices[outcome];
