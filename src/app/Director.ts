import type { LookId, SpeakerId } from '../core/catalog';
import { charactersPerSecond, type Settings } from '../core/settings';
import { planSpeech, type SpeechPlan } from '../core/speech';
import { afterLine, applyChanges, emptyStage, type Stage } from '../core/stage';
import type { Beat, Choice, Turn } from '../core/turn';
import type { Interactions } from './Interactions';
import type { PictureView, RenderHow, SoundView, Utterance, WordsView } from './ports';

export interface Views {
  /** The picture is replaced while the game runs (still picture, then the stage), hence a function. */
  readonly picture: () => PictureView;
  readonly sound: () => SoundView;
  readonly words: WordsView;
  readonly interactions: Interactions;
}

/** Where a turn is played from: one of its beats; to return there is to be shown again where one is. */
export interface Entry {
  readonly beat: number;
  /** The play was not there just now: continued, loaded, or gone back in. */
  readonly isReturn: boolean;
}

const cardIn = ({ changes }: Beat): string | null => {
  const last = changes.findLast(({ verb }) => verb === 'card');
  return last?.verb === 'card' ? last.value : null;
};

/**
 * Told when a beat is reached. What it returns is awaited while the beat's stage is shown already, before its line is
 * read; not with the first beat that is played, before which nobody has read anything.
 */
type Checkpoint = (beat: number) => Promise<void>;

/** Plays one turn, beat by beat, on the adapters. The only place that orders them in time. */
export class Director {
  readonly #views: Views;
  readonly #settings: () => Settings;
  #stage = emptyStage;
  #offered: readonly Choice[] = [];
  #looked: LookId | null = null;
  /** Whose line was said last: who goes on speaking takes no new breath. */
  #spoke: SpeakerId | null = null;

  constructor(views: Views, settings: () => Settings) {
    this.#views = views;
    this.#settings = settings;
  }

  /** Shows a stage on all views. */
  render(stage: Stage, how: RenderHow): void {
    this.look(null);
    this.#stage = stage;
    this.#views.picture().render(stage, how);
    this.#views.sound().render(stage, how);
    this.#views.words.render(stage);
    this.#views.interactions.follow(stage);
  }

  /** Shows the present stage again, for a view that has only now come. */
  renderAgain(): void {
    this.render(this.#stage, { instant: true });
    this.#touchable(this.#offered);
  }

  /**
   * Plays the turn from the entry; `stage` is the stage before that beat. Resolves when the choices can be offered, or
   * when the signal aborts.
   */
  async play(turn: Turn, stage: Stage, from: Entry, reached: Checkpoint, signal: AbortSignal): Promise<void> {
    let current = stage;
    for (const [index, beat] of turn.beats.entries()) {
      if (index < from.beat) continue;
      const isReturn = from.isReturn && index === from.beat;
      const written = reached(index);
      current = applyChanges(current, beat.changes);
      this.render(current, { instant: isReturn });
      if (index > from.beat) await written; // each line is stored before the next is read: a killed page loses one at most
      await this.#card(isReturn ? current.card : cardIn(beat), signal);
      await this.#cues(beat, signal);
      if (signal.aborted) return;
      if (beat.text) await this.#say(beat, current, signal);
      current = afterLine(current, beat);
      const isLast = index === turn.beats.length - 1;
      // Choices stand under the last line; only an ending waits for one more press.
      if (beat.text && !signal.aborted && (!isLast || turn.ending)) await this.#views.words.advance(signal);
      if (signal.aborted) return;
    }
    if (turn.choices.length === 0) this.#views.interactions.end();
  }

  /**
   * Offers the choices as words, as places that can be touched, and through the turn's interaction, whichever is first;
   * resolves with the picked index.
   */
  async offer(turn: Turn, signal: AbortSignal): Promise<number> {
    const { interactions, words } = this.#views;
    this.#touchable(turn.choices);
    const index = await interactions.offer(turn, this.#stage, (until) => words.offer(turn, until), signal);
    this.#touchable([]);
    return index;
  }

  /** He looks at a thing of the place; null: at nothing any more. No part of the play: nothing depends on it. */
  look(id: LookId | null): void {
    if (id === this.#looked) return;
    this.#looked = id;
    this.#views.picture().look(id);
    this.#views.words.look(id);
  }

  #touchable(choices: readonly Choice[]): void {
    this.#offered = choices;
    this.#views.picture().offer(choices, (index) => this.#views.words.pick(index));
  }

  /** Large words come before all else of their beat. */
  async #card(card: string | null, signal: AbortSignal): Promise<void> {
    if (card !== null && !signal.aborted) await this.#views.words.card(card, signal);
  }

  async #cues(beat: Beat, signal: AbortSignal): Promise<void> {
    const { picture, sound, words } = this.#views;
    for (const cue of beat.cues) {
      if (signal.aborted) return;
      await Promise.all([picture().cue(cue, signal), sound().cue(cue, signal), words.cue(cue, signal)]);
    }
  }

  async #say(beat: Beat, stage: Stage, signal: AbortSignal): Promise<void> {
    const utterance: Utterance = { beat, plan: this.#plan(beat, stage), startedAt: performance.now(), stage };
    this.#spoke = beat.speaker;
    this.#views.picture().speak(utterance);
    this.#views.sound().speak(utterance);
    await this.#views.words.say(utterance, signal);
    this.#views.picture().hush();
    this.#views.sound().hush();
  }

  #plan(beat: Beat, stage: Stage): SpeechPlan {
    return planSpeech(beat.text, {
      speed: charactersPerSecond[this.#settings().textSpeed],
      toned: beat.speaker === 'samantha',
      mood: stage.presence,
      samantha: stage.samantha,
      breath: stage.breath && beat.speaker === 'samantha' && this.#spoke !== 'samantha',
    });
  }
}
