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

/** Gives the pen to the player: the next lines on the sheet are theirs to write, where lines are written at all. */
export const takePen = ({ pen, settings }: Model): void => {
  pen.value = !showsTextAtOnce(settings.value);
};

/** The pen is not the player's any more: what is left of the lines writes itself. */
export const putPenDown = ({ pen, writing }: Model): void => {
  pen.value = false;
  if (writing.value) writing.value = { ...writing.value, held: false };
};

/** Writes lines on the sheet: by itself, or, where the player has the pen, for as long as they hold. */
export class Pen {
  readonly #model: Model;
  readonly #wait: PressWait;
  #heldToTheEnd = false;

  constructor(model: Model, wait: PressWait) {
    this.#model = model;
    this.#wait = wait;
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
