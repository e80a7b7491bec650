import type { Settings } from '../../core/settings';
import type { SpeechPlan } from '../../core/speech';
import type { Beat } from '../../core/turn';
import type { Model } from '../Model';
import { showsTextAtOnce } from '../motion';
import type { PressWait } from '../words/PressWait';

/** Characters of handwriting a second: quick enough to follow a thought, slow when he means it (a whispered line). */
const paces = { plain: 26, meant: 11 };
const speeds: Record<Settings['textSpeed'], number> = {
  slow: 0.7,
  natural: 1,
  quick: 1.8,
  instant: Number.POSITIVE_INFINITY,
};

/** Writes lines on the sheet: by itself, or, after the letter's slips, for as long as the player holds. */
export class Pen {
  readonly #model: Model;
  readonly #wait: PressWait;
  #heldToTheEnd = false;

  constructor(model: Model, wait: PressWait) {
    this.#model = model;
    this.#wait = wait;
  }

  /** The next lines are the player's to write. */
  take(): void {
    this.#model.pen.value = !showsTextAtOnce(this.#model.settings.value);
  }

  /** What is left writes itself: "Write it for me". */
  putDown(): void {
    this.#model.pen.value = false;
    const writing = this.#model.writing.value;
    if (writing) this.#model.writing.value = { ...writing, held: false };
  }

  /** Resolves when the line stands on the sheet. */
  async write(beat: Beat, plan: SpeechPlan, signal: AbortSignal): Promise<void> {
    const model = this.#model;
    const id = model.nextId();
    model.line.value = null;
    model.sheet.value = [...(model.sheet.value ?? []), { id, text: beat.text }];
    if (plan.duration === 0 || showsTextAtOnce(model.settings.value)) return;
    const pace = (beat.voice === 'whisper' ? paces.meant : paces.plain) * speeds[model.settings.value.textSpeed];
    await this.#wait.wait(signal, (done) => {
      model.writing.value = { id, pace, held: model.pen.value, done };
      return undefined;
    });
    this.#heldToTheEnd = model.writing.value?.held ?? false;
    model.writing.value = null;
  }

  /** The player still holds at the end of a line that they wrote: the ink runs on into the next. Asked once a line. */
  flowsOn(): boolean {
    const flows = this.#heldToTheEnd && this.#model.holding.value;
    this.#heldToTheEnd = false;
    return flows;
  }
}
