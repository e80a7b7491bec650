import type { Utterance } from '../../app/ports';
import { approach, easeInOut } from '../../common/ease';
import type { Stage } from '../../core/stage';
import { memoryThreads } from './memoryThreads';
import type { Rgb, SkeinMoment } from './skeinBody';
import { isNear, melt, moodLooks, type SkeinLook, skeinLookOf } from './skeinLooks';
import { voiceLevel } from './voiceLevel';

/** Seconds in which the held line swells into speech, and sinks back. */
const swelling = 0.35;
const sinking = 0.9;

/** Loudness in a picture that stands still. */
const heldVoice = 0.6;

/** What Samantha's light does: follows her mood, and her words while she speaks. No drawing here. */
export class Presence {
  #look: SkeinLook = moodLooks.none;
  #wish: SkeinLook = moodLooks.none;
  #speaking = 0;
  #line: Utterance | null = null;
  #memories: readonly Rgb[] = [];

  /** The mood of this stage, at once or melting. */
  follow({ presence, closeness, samantha, past }: Stage, instant: boolean): void {
    this.#memories = memoryThreads(past);
    this.#wish = skeinLookOf(presence, closeness, samantha);
    if (presence === 'none') this.#wish = { ...this.#look, gain: 0 };
    if (instant) this.#look = this.#wish;
  }

  /** Her line begins; lines of others let her fall silent. */
  speak(utterance: Utterance): void {
    this.#line = utterance.beat.speaker === 'samantha' ? utterance : null;
  }

  hush(): void {
    this.#line = null;
  }

  /** Lets `seconds` pass. */
  advance(seconds: number): void {
    this.#look = melt(this.#look, this.#wish, seconds);
    const target = this.#line ? 1 : 0;
    const step = seconds / (target > this.#speaking ? swelling : sinking);
    this.#speaking = approach(this.#speaking, target, step);
  }

  /** Jumps to where all this is going: for one still frame. */
  settle(): void {
    this.#look = this.#wish;
    this.#speaking = this.#line ? 1 : 0;
  }

  /** Whether anything asked for still moves: her words, a mood on its way. */
  get isBusy(): boolean {
    return this.#line !== null || this.#speaking > 0 || !isNear(this.#look, this.#wish);
  }

  get isSeen(): boolean {
    return this.#look.gain > 0.01;
  }

  get gain(): number {
    return this.#look.gain;
  }

  /** 0 silent to 1 speaking, with soft edges. */
  get speaking(): number {
    return easeInOut(this.#speaking);
  }

  /**
   * The shape at this moment: `time` on the stage's clock in seconds; `now` on the page's in milliseconds, null when
   * the picture stands still, which shows her in the middle of a word.
   */
  moment(time: number, now: number | null, hairline: number): SkeinMoment {
    const line = this.#line;
    const voice = !line ? 0 : now === null ? heldVoice : voiceLevel(line.plan, (now - line.startedAt) / 1000);
    return { look: this.#look, voice, speaking: this.speaking, time, hairline, memories: this.#memories };
  }
}
