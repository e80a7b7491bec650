import { beginPlay, beginPlayed, choose, type Play, type PlayedFirst, rewind } from '../core/play';
import { type Replayed, replay } from '../core/replay';
import type { Begin, StorySession } from '../core/StorySession';
import type { SaveGame } from '../core/saveGame';

export interface Story {
  /** The opening, enough to begin a new play; later the whole. */
  readonly session: StorySession;
  /** Loads the whole script, once; its states are those of the opening. Null when it does not come: the player knows. */
  readonly openWhole: () => Promise<StorySession | null>;
}

export interface ScriptParts {
  /** Names the script in saves. */
  readonly storyHash: string;
  /** A newcomer's first turn, at hand before the script and its runtime are; null where it is not to be used. */
  readonly first: PlayedFirst | null;
  /** Loads the script and its runtime: the same story every time. Null when it does not come: the player knows. */
  readonly openStory: () => Promise<Story | null>;
}

/** Whether what was asked for is still wanted: nothing else has been asked for since. */
export type IsWanted = () => boolean;

/**
 * The script, however much of it is here: the first turn that was played when the game was built, the first scene, the
 * whole. Who plays does not see which. Each method gives null when the script does not come, and then the player has
 * been told, or when it came too late to be wanted; a session that another play goes on in stays as it was.
 */
export class Script {
  readonly #parts: ScriptParts;
  #story: Story | null = null;

  constructor(parts: ScriptParts) {
    this.#parts = parts;
  }

  /** A first play that needs no script yet; null where there is none. */
  beginAtHand(): Play | null {
    const { first } = this.#parts;
    return first && beginPlayed(first);
  }

  /** A play from its first line. */
  async begin(asked: Promise<Begin>, isWanted: IsWanted): Promise<Play | null> {
    const [story, begin] = await Promise.all([this.#open(), asked]);
    return story && isWanted() ? beginPlay(story.session, begin) : null;
  }

  /** The play after this choice; where it leads out of the opening, from the whole. */
  async take(play: Play, index: number, isWanted: IsWanted): Promise<Play | null> {
    const story = await this.#open();
    if (!story || !isWanted()) return null;
    const { session } = story;
    if (play.turns.length === 1) session.begin(play.begin); // the first turn may have been played without it
    const next = choose(session, play, index);
    if (!session.isCut) return next;
    const whole = await this.#openWhole();
    if (!isWanted()) return null;
    const last = play.turns.length - 1;
    if (whole) return choose(whole, rewind(whole, play, last), index);
    rewind(session, play, last); // the reply may be taken again
    return null;
  }

  /** The play of a save, as far as this script has it. */
  async restore(save: SaveGame, isWanted: IsWanted): Promise<Replayed | null> {
    const whole = await this.#openWhole();
    return whole && isWanted() ? replay(whole, save, this.#parts.storyHash) : null;
  }

  /** The play up to and with this turn; `isWanted` is asked once the script is here. */
  async rewind(play: Play, turn: number, isWanted: IsWanted): Promise<Play | null> {
    const whole = await this.#openWhole();
    return whole && isWanted() ? rewind(whole, play, turn) : null;
  }

  async #open(): Promise<Story | null> {
    this.#story ??= await this.#parts.openStory();
    return this.#story;
  }

  /** The story with the whole script, from here on. */
  async #openWhole(): Promise<StorySession | null> {
    const opening = await this.#open();
    const session = (await opening?.openWhole()) ?? null;
    if (opening && session) this.#story = { ...opening, session };
    return session;
  }
}
