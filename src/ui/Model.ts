import { computed, signal } from '@preact/signals';
import type { NoticeId, SaveSummary, Screen } from '../app/ports';
import type { InteractionId, LookId, MoodId, SourceId } from '../core/catalog';
import { defaultSettings, type Settings } from '../core/settings';
import type { SpeechPlan } from '../core/speech';
import type { Beat, Choice } from '../core/turn';

/** A line as it stands over the picture. */
export interface ShownLine {
  /** Counts up, so that the same words said twice are two lines. */
  readonly id: number;
  readonly beat: Beat;
  /** From where it is heard, if from anywhere but there. */
  readonly source: SourceId | null;
  /** The same where it is news, and shown beside the name. */
  readonly newSource: SourceId | null;
  readonly plan: SpeechPlan;
  /** `performance.now()` of its first character, in milliseconds. */
  readonly startedAt: number;
}

/** A whole line for screen readers. */
export interface LogLine {
  readonly id: number;
  readonly text: string;
}

/** A line on the sheet of paper. */
export interface SheetLine {
  readonly id: number;
  readonly text: string;
}

/** How the last line of the sheet is being written. */
export interface Writing {
  readonly id: number;
  /** Characters a second. */
  readonly pace: number;
  /** Only while the player holds; otherwise by itself. */
  readonly held: boolean;
  readonly done: () => void;
}

export interface Offer {
  readonly id: number;
  readonly choices: readonly Choice[];
  readonly play: InteractionId | null;
  /** Who acts; or the note that warns of what follows. */
  readonly whoActs: 'theodore' | 'samantha' | 'note';
  /** To be called when the replies can be read. */
  readonly onReadable: () => void;
  /** To be called when a dialog lies over them. */
  readonly onCovered: () => void;
}

export type OverlayId = 'pause' | 'transcript' | 'save' | 'load' | 'settings' | 'about' | 'keys' | 'question';

/** What is asked before something is set aside. */
export type QuestionBox = { readonly onYes: () => void } & (
  | { readonly kind: 'new_game' | 'load'; readonly replaced: SaveSummary }
  | { readonly kind: 'return'; readonly lines: number }
);

/** What the game waits for: a press, holding the pen down, or a reply. */
export type Waits = 'press' | 'hold' | 'reply';

/**
 * All that the interface shows, as signals: the components read them; the views write them, and who listens to
 * the player.
 */
export class Model {
  readonly screen = signal<Screen | null>(null);
  readonly settings = signal<Settings>(defaultSettings);
  readonly line = signal<ShownLine | null>(null);
  /** The line stands whole, whatever its plan says. */
  readonly isLineWhole = signal(true);
  readonly log = signal<readonly LogLine[]>([]);
  readonly offer = signal<Offer | null>(null);
  /** A press that begins now takes a reply: they could be read for a while. */
  readonly takes = signal(false);
  /** A press finishes the line, or goes to the next. */
  readonly goesOn = signal(false);
  /** What can be noticed now, and what he is looking at. */
  readonly looks = signal<readonly LookId[]>([]);
  readonly look = signal<LookId | null>(null);
  /** Large words, while they stand. */
  readonly card = signal<string | null>(null);
  /** Null while no paper lies there. */
  readonly sheet = signal<readonly SheetLine[] | null>(null);
  readonly writing = signal<Writing | null>(null);
  /** The interaction that is open, of those in the DOM. */
  readonly interaction = signal<InteractionId | null>(null);
  /** The lines of the letter are the player's to write: they hold, the ink runs. */
  readonly pen = signal(false);
  /** The player holds a key or the pointer down. */
  readonly holding = signal(false);
  readonly mood = signal<MoodId>('none');
  /** Open dialogs, the topmost last. */
  readonly overlays = signal<readonly OverlayId[]>([]);
  /** What the dialog `question` asks. */
  readonly question = signal<QuestionBox | null>(null);
  readonly notice = signal<{ readonly id: number; readonly notice: NoticeId } | null>(null);

  /** What the play waits for from the player; undefined while that is nothing, or they are in a dialog. */
  readonly waits = computed((): Waits | undefined => {
    if (this.overlays.value.length > 0) return undefined;
    if (this.offer.value) return this.takes.value ? 'reply' : undefined;
    if (this.writing.value?.held) return 'hold';
    return this.goesOn.value ? 'press' : undefined;
  });

  #count = 0;

  /** A number that no line, offer or notice of this page had before. */
  nextId(): number {
    this.#count += 1;
    return this.#count;
  }
}
