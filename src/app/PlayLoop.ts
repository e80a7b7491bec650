import { type Play, stageAt } from '../core/play';
import { decodeProfile, withEnding } from '../core/profile';
import type { Cursor, SaveGame } from '../core/saveGame';
import type { Turn } from '../core/turn';
import type { Director, Entry } from './Director';
import type { PlayStore, ScreensView, WordsView } from './ports';
import type { Saver } from './Saver';
import type { Script } from './Script';
import { lastLetter, lastLines, saveOf, type UnderWay } from './underWay';

interface LoopParts {
  readonly director: Director;
  readonly words: WordsView;
  readonly screens: ScreensView;
  readonly store: PlayStore;
  readonly script: Script;
  readonly saver: Saver;
  /** Names the script in saves. */
  readonly storyHash: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One play after another, turn by turn: shown, answered, written, ended. */
export class PlayLoop {
  readonly #parts: LoopParts;
  #underWay: UnderWay | null = null;

  constructor(parts: LoopParts) {
    this.#parts = parts;
  }

  /** The play and the line that the player is on, also behind a menu; null before the first play and after an ending. */
  get underWay(): UnderWay | null {
    return this.#underWay;
  }

  /** What would be kept of it now. */
  save(): SaveGame | null {
    return this.#underWay && saveOf(this.#underWay, this.#parts.storyHash, this.#parts.now());
  }

  /** Plays on from the cursor until the play ends or the signal says that it is left. */
  async run(play: Play, at: Cursor, signal: AbortSignal): Promise<void> {
    this.#show({ play, at });
    let from = { beat: at.beat, isReturn: at.turn > 0 || at.beat > 0 };
    let next: Play | null = play;
    while (next && !signal.aborted) {
      const turn = await this.#playTurn(next, from, signal);
      if (signal.aborted) return;
      if (turn.choices.length === 0) return this.#end(turn, signal);
      next = await this.#answer(next, turn, signal);
      from = { beat: 0, isReturn: false };
    }
  }

  /** The screen as it was at the cursor: picture, the last lines, the sheet. */
  #show(underWay: UnderWay): void {
    this.#underWay = underWay;
    this.#parts.screens.show({ kind: 'play' });
    this.#parts.director.render(stageAt(underWay.play, underWay.at), { instant: true });
    this.#recall(underWay, 1);
  }

  /** The last lines again, and the sheet, without so many of the last beats. */
  #recall(underWay: UnderWay, without: number): void {
    const { lines, sheet } = lastLines(underWay, without);
    this.#parts.words.recall(lines, sheet);
  }

  /** Plays the last turn of the play. */
  async #playTurn(play: Play, from: Entry, signal: AbortSignal): Promise<Turn> {
    const index = play.turns.length - 1;
    const turn = (play.turns[index] as Play['turns'][number]).turn; // a play has a turn from its beginning on
    let writing = Promise.resolve();
    const reached = (beat: number): Promise<void> => {
      const before = writing;
      this.#underWay = { play, at: { turn: index, beat } };
      writing = this.#parts.saver.write(saveOf(this.#underWay, this.#parts.storyHash, this.#parts.now()));
      return before;
    };
    await this.#parts.director.play(turn, stageAt(play, { turn: index, beat: from.beat }), from, reached, signal);
    if (turn.ending) await writing; // nothing is written after the play is cleared away
    return turn;
  }

  /** Offers the replies until one could be taken: where the script did not come they stand again, with their line. */
  async #answer(play: Play, turn: Turn, signal: AbortSignal): Promise<Play | null> {
    while (!signal.aborted) {
      const index = await this.#parts.director.offer(turn, signal);
      const next = signal.aborted ? null : await this.#parts.script.take(play, index, () => !signal.aborted);
      if (next || signal.aborted) return next;
      if (this.#underWay) this.#recall(this.#underWay, 0);
    }
    return null;
  }

  /** The play is over. Where it was left while the store was late, what was begun since stays as it is. */
  async #end({ ending, scene }: Turn, signal: AbortSignal): Promise<void> {
    const { store, screens } = this.#parts;
    if (!ending) throw new Error(`the play stops without an ending in scene ${scene}`);
    const save = this.save();
    const profile = withEnding(decodeProfile(await store.readProfile()), ending);
    await store.writeProfile(profile);
    await this.#parts.saver.clear(save, signal);
    if (signal.aborted) return;
    const letter = this.#underWay ? lastLetter(this.#underWay) : [];
    this.#underWay = null;
    screens.show({ kind: 'ending', ending, letter, reached: profile.endings });
  }
}
