import type { EndingId, InteractionId, LookId, SourceId } from '../core/catalog';
import type { Cue } from '../core/direction';
import type { StagedBeat } from '../core/play';
import type { Profile } from '../core/profile';
import type { SaveGame } from '../core/saveGame';
import type { Settings } from '../core/settings';
import type { SpeechPlan } from '../core/speech';
import type { Stage } from '../core/stage';
import type { Beat, Choice, Turn } from '../core/turn';

/**
 * The small interfaces through which the director and the game speak to the four adapters, which never meet.
 * Every promise here settles also when its AbortSignal aborts (the play was left, loaded over or rewound).
 */

/** How a stage is to be shown: at once (load, rewind, continue) or with its transitions. */
export interface RenderHow {
  readonly instant: boolean;
}

/** What a spoken beat gives to picture and sound: the shared plan and its start on the page's clock. */
export interface Utterance {
  readonly beat: Beat;
  readonly plan: SpeechPlan;
  /** `performance.now()` of the first character, in milliseconds. */
  readonly startedAt: number;
  readonly stage: Stage;
}

/** The picture. Idempotent: render twice is render once. */
export interface PictureView {
  render(stage: Stage, how: RenderHow): void;
  /** Plays a cue once; resolves when it is over. Ignores cues that are not its own. */
  cue(cue: Cue, signal: AbortSignal): Promise<void>;
  speak(utterance: Utterance): void;
  /** The line was finished early, or is over: nothing of it moves on. */
  hush(): void;
  /** The choices with a place are touchable until the next call; `onPick` gets the choice's index. Empty puts them out. */
  offer(choices: readonly Choice[], onPick: (index: number) => void): void;
  /** He looks at this thing of the place; null: at nothing any more. */
  look(id: LookId | null): void;
  applySettings(settings: Settings): void;
}

/** Music, ambience, effects and Samantha's tones. Idempotent like the picture. */
export interface SoundView {
  render(stage: Stage, how: RenderHow): void;
  cue(cue: Cue, signal: AbortSignal): Promise<void>;
  speak(utterance: Utterance): void;
  hush(): void;
  applySettings(settings: Settings): void;
  /** Call in the handler of a press: browsers let sound start only there. Safe to call again. */
  unlock(): void;
  /** A small sound of the interface. Dropped, never queued, while sound is locked. */
  interfaceSound(what: 'choose' | 'hover' | 'pen'): void;
}

/** What of a turn is offered: its choices, and what they are. */
export type Offering = Pick<Turn, 'choices' | 'play' | 'note' | 'scene'>;

/** The words: lines, choices, the sheet of paper. */
export interface WordsView {
  /** Shows who is where only as words need it: opens or puts away the sheet, sets the scene's text colors. */
  render(stage: Stage): void;
  /** Shows the beat's line along its plan; resolves when the whole line stands, by itself or by a press. */
  say(utterance: Utterance, signal: AbortSignal): Promise<void>;
  /** Resolves at the next press (or by auto mode). */
  advance(signal: AbortSignal): Promise<void>;
  /** Shows large words for a while; a press ends it. */
  card(text: string, signal: AbortSignal): Promise<void>;
  /** Plays a cue of words (`hold`); a press ends it. Ignores others. */
  cue(cue: Cue, signal: AbortSignal): Promise<void>;
  /** Offers the choices as buttons; resolves with the picked choice's index. Any index once the signal aborts. */
  offer(turn: Offering, signal: AbortSignal): Promise<number>;
  /** Picks a choice from outside (touched on the stage). Ignored when none is offered. */
  pick(index: number): void;
  /** Tells what there is to say of a thing that he looks at; null: no more. */
  look(id: LookId | null): void;
  /** After Continue, load or rewind: what was last said, without animation, and the sheet's lines so far. */
  recall(lines: readonly StagedBeat[], sheet: readonly Beat[]): void;
  applySettings(settings: Settings): void;
}

/**
 * One interaction: another way than the list of replies to answer a run of turns with the same `play`. Only
 * src/app/Interactions.ts calls it: `open` once, `offer` for each turn of the run, `close` once. The list stands beside it
 * all the time; a reply that is picked there ends the offer by its signal.
 */
export interface InteractionView {
  /**
   * Called at the first turn of a run, with the stage of its last line. Resolves with whether it is there: false where it
   * cannot be had (no WebGL, a file that does not come), and the list stands alone to the end of the run. The signal
   * aborts when the run ends, perhaps before this has settled; what it resolves with is not looked at then.
   */
  open(stage: Stage, signal: AbortSignal): Promise<boolean>;
  /**
   * Called for each turn of the run once `open` has resolved with true, again for the same turn when a reply could not
   * be taken. Resolves with the index of the choice that the player made; null when they would rather have the list,
   * which then stands alone to the end of the run. The signal aborts when the turn was answered by the list, or the play
   * was left: it settles then too, and what it resolves with is not looked at.
   *
   * A press that began before the choices could be seen must answer nothing (src/ui/words/Guard.ts does this for the list).
   */
  offer(turn: Offering, signal: AbortSignal): Promise<number | null>;
  /**
   * Puts it away. Called once after each `open`, whatever came of it and even if it has not settled: the next choices
   * are offered without it, the scene or the play ends, the play is left, the player skipped it, or it failed.
   */
  close(): void;
}

/** The interactions that an adapter has. A turn whose `play` is none of them is answered by the list alone. */
export type InteractionViews = Readonly<Partial<Record<InteractionId, InteractionView>>>;

/** One line of the transcript: a beat, with from where its speaker is heard where that is news; a card; or a choice that was taken. */
export type TranscriptEntry =
  | {
      readonly kind: 'beat';
      readonly turn: number;
      readonly beat: number;
      readonly line: Beat;
      readonly source: SourceId | null;
    }
  | { readonly kind: 'card'; readonly turn: number; readonly beat: number; readonly text: string }
  | { readonly kind: 'choice'; readonly turn: number; readonly text: string };

/** A save as the player sees it. `savedAt` in milliseconds since 1970; 0 where it could not be read. */
export interface SaveSummary {
  /** A scene id, of this edition or an older one; null before the first scene. */
  readonly scene: string | null;
  readonly savedAt: number;
  readonly lastLine: string;
}

/** A save in one of the numbered places. */
export interface SlotSummary extends SaveSummary {
  readonly slot: number;
}

/** A save that was set aside when another play took its place. */
export interface AsideSummary extends SaveSummary {
  readonly key: string;
}

/** Where a save lies that can be gone on from. */
export type SavePlace = { readonly slot: number } | { readonly aside: string };

/** What a return to a line would do. */
export interface Returning {
  /** False from the point of no return on. */
  readonly isOpen: boolean;
  /** Lines that would be set aside; 0 where no reply is taken back. */
  readonly lines: number;
}

/** What a view finds out while it works, for all the page. */
type PageFact =
  | { readonly fact: 'level'; readonly is: 'full' | 'light' | 'still' }
  /** The browser does not let sound out, though the player has pressed; or it does again. */
  | { readonly fact: 'sound'; readonly is: 'blocked' | 'running' }
  /** The player would rather have the list than this interaction. */
  | { readonly fact: 'skipped'; readonly is: InteractionId };

/** The one door for what is found out. */
export type Report = (fact: PageFact) => void;

/** Messages that the player is told; the words are in ui/strings.ts. */
export type NoticeId =
  | 'storage_fallback'
  | 'storage_full'
  | 'storage_none'
  | 'storage_failed'
  | 'storage_late'
  | 'storage_held'
  | 'save_moved'
  | 'save_reworded'
  | 'save_scene_start'
  | 'save_broken'
  | 'save_foreign'
  | 'newer_edition'
  | 'part_missing'
  | 'part_late'
  | 'no_return'
  | 'other_tab'
  | 'sound_blocked';

/** Which screen the player is on, with what it shows. */
export type Screen =
  | { readonly kind: 'title'; readonly canContinue: boolean }
  | { readonly kind: 'play' }
  | {
      readonly kind: 'ending';
      readonly ending: EndingId;
      readonly letter: readonly Beat[];
      readonly reached: readonly string[];
    }
  | { readonly kind: 'error'; readonly report: string };

/** The screens around the play. */
export interface ScreensView {
  show(screen: Screen): void;
  notice(id: NoticeId): void;
  applySettings(settings: Settings): void;
}

/** What the player can ask of the game, beside answering. Given to the interface at construction. */
export interface Actions {
  newGame(): void;
  continueGame(): void;
  toTitle(): void;
  changeSettings(settings: Settings): void;
  /** Looks at a thing of the place, or at nothing any more. */
  look(id: LookId | null): void;
  slots(): Promise<readonly SlotSummary[]>;
  /** Resolves with whether it was saved; where it was not, the player has been told. */
  saveTo(slot: number): Promise<boolean>;
  /** What was set aside, the newest first. */
  asides(): Promise<readonly AsideSummary[]>;
  /** Goes on from a save. */
  load(from: SavePlace): Promise<void>;
  /** The play that this save, or a new game (null), would set aside; null where nothing would be. */
  replaced(by: SavePlace | null): Promise<SaveSummary | null>;
  transcript(): readonly TranscriptEntry[];
  returning(turn: number, beat: number): Returning;
  /** Rewinds to a line of the transcript, with all variables and the stage as they were. */
  returnTo(turn: number, beat: number): void;
  /** Called in every press handler before anything else. */
  pressed(): void;
  interfaceSound(what: 'choose' | 'hover' | 'pen'): void;
}

/** The world's errors are values: what became of a write. One that is late goes on, and may still succeed. */
export type WriteOutcome = 'written' | 'full' | 'failed' | 'late';

/** A part of the game that comes over the network when it is wanted; null when it does not come. Each call tries anew. */
export interface Part<T> {
  /** Ahead of time: nobody waits, nobody is told, and a failure is left alone for a while. */
  readonly ahead: () => Promise<T | null>;
  /** The player waits for it, and is told when it is late or does not come. */
  readonly asked: () => Promise<T | null>;
}

/**
 * Makes a part of an import; `open` is run once for each module that comes, and gives null for one of another edition.
 * @throws what `open` throws: that is no matter of the network.
 */
export type PartOf = <M, T>(load: () => Promise<M>, open: (module: M) => T | null) => Part<T>;

/** The store as the game uses it, whatever it is made of. */
export type PlayStore = Omit<GameStore, 'kind'>;

/** A save that was set aside, under its name. */
export interface Aside {
  /** Begins with `aside-` and the time at which it was set aside, in milliseconds since 1970. */
  readonly key: string;
  readonly data: unknown;
}

/** Where plays are kept. What is read is unknown data until core has decoded it. No method rejects, and all answer in time. */
export interface GameStore {
  readonly kind: 'indexeddb' | 'localstorage' | 'memory';
  /** The play that can be continued; undefined when there is none. */
  readPlay(): Promise<unknown>;
  writePlay(save: SaveGame): Promise<WriteOutcome>;
  clearPlay(): Promise<void>;
  /** Keeps a save under a name of its own, so that a play which does not go on from it cannot overwrite it. */
  setAside(data: unknown): Promise<WriteOutcome>;
  /** What was set aside, in no order. */
  readAsides(): Promise<readonly Aside[]>;
  dropAside(key: string): Promise<void>;
  readSlots(): Promise<readonly { readonly slot: number; readonly data: unknown }[]>;
  writeSlot(slot: number, save: SaveGame): Promise<WriteOutcome>;
  readProfile(): Promise<unknown>;
  writeProfile(profile: Profile): Promise<WriteOutcome>;
}
