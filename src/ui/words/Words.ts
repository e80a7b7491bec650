import { effect } from '@preact/signals';
import type { Offering, Utterance, WordsView } from '../../app/ports';
import { herNights, type LookId } from '../../core/catalog';
import type { Cue } from '../../core/direction';
import type { StagedBeat } from '../../core/play';
import type { Settings } from '../../core/settings';
import { newSourceOf, type Stage, sourceOf } from '../../core/stage';
import { thingsToNotice } from '../../core/thingsToNotice';
import type { Beat } from '../../core/turn';
import type { Presses } from '../input/Presses';
import { Pen, putPenDown } from '../letter/Pen';
import type { Model, ShownLine } from '../Model';
import { showsTextAtOnce } from '../motion';
import { strings } from '../strings';
import { Guard } from './Guard';
import { after, PressWait } from './PressWait';
import { spokenText } from './spokenText';

/** Lines that the log keeps for screen readers; older ones are in the transcript. */
const logLength = 40;
/** Milliseconds that a card stands when nobody presses. */
const cardTime = 1900;
/** Milliseconds of the minute without words, when nobody presses. */
const minute = 60_000;
/** Auto mode waits this long, and as long again for every character: 1.2 s and 200 words a minute. */
const autoPause = { least: 1200, character: 45 };

const heardFrom = ({ beat, stage }: StagedBeat): Pick<ShownLine, 'source' | 'newSource'> => ({
  source: sourceOf(stage, beat),
  newSource: newSourceOf(stage, beat),
});

const wordsOf = ({ beat, stage }: StagedBeat): string => spokenText(beat, newSourceOf(stage, beat));

/** The words: what the director says is put into the model; a press of the player's ends what is waiting. */
export class Words implements WordsView {
  readonly #model: Model;
  readonly #presses: Presses;
  readonly #wait: PressWait;
  readonly #pen: Pen;
  readonly #guard: Guard;
  /** Ends the offer of the moment. */
  #settle: ((index: number) => void) | null = null;
  /** When the press began that took the last reply. */
  #took: number | null = null;

  constructor(model: Model, presses: Presses) {
    this.#model = model;
    this.#presses = presses;
    this.#wait = new PressWait(model.goesOn);
    this.#pen = new Pen(model, this.#wait);
    this.#guard = new Guard(model.takes);
  }

  /** The player pressed on: finishes the line, or goes to the next. The press that took a reply does not do both. */
  press(): void {
    const { offer, writing } = this.#model;
    if (this.#presses.began === this.#took) return;
    if (!offer.value && !writing.value?.held) this.#wait.press();
  }

  render(stage: Stage): void {
    const { mood, sheet } = this.#model;
    mood.value = stage.presence;
    this.#model.looks.value = thingsToNotice(stage);
    if (stage.sheet === 'none') {
      sheet.value = null;
      putPenDown(this.#model);
    } else sheet.value ??= [];
  }

  async say(utterance: Utterance, signal: AbortSignal): Promise<void> {
    const { beat, plan, startedAt, stage } = utterance;
    this.#note(wordsOf(utterance));
    if (beat.changes.some(({ verb }) => verb === 'sheet') && this.#model.sheet.value) this.#model.sheet.value = [];
    if (beat.speaker === 'letter' && stage.sheet !== 'none') return this.#pen.write(beat, plan, signal);
    this.#model.line.value = {
      id: this.#model.nextId(),
      beat,
      ...heardFrom(utterance),
      plan,
      startedAt,
    };
    this.#model.isLineWhole.value = plan.duration === 0;
    if (plan.duration > 0) await this.#wait.wait(signal, after(startedAt + plan.duration * 1000 - performance.now()));
    this.#model.isLineWhole.value = true;
  }

  advance(signal: AbortSignal): Promise<void> {
    if (this.#pen.flowsOn()) return Promise.resolve();
    return this.#wait.wait(signal, (done) => effect(() => this.#readOn(done)));
  }

  async cue(cue: Cue, signal: AbortSignal): Promise<void> {
    if (cue.verb === 'hold') await this.#wait.wait(signal, after(cue.value * 1000));
    if (cue.verb === 'minute') await this.#minute(signal);
  }

  /** Nothing is said, for as long as one likes. */
  async #minute(signal: AbortSignal): Promise<void> {
    this.#model.line.value = null;
    this.#note(strings.play.minute);
    await this.#wait.wait(signal, after(minute));
  }

  async card(text: string, signal: AbortSignal): Promise<void> {
    this.#model.line.value = null;
    this.#model.card.value = text;
    await this.#wait.wait(signal, after(cardTime));
    this.#model.card.value = null;
  }

  offer({ choices, play, note, scene }: Offering, signal: AbortSignal): Promise<number> {
    return new Promise((resolve) => {
      const settle = (index: number): void => {
        signal.removeEventListener('abort', leave);
        this.#settle = null;
        this.#guard.shut();
        this.#model.offer.value = null;
        this.#model.line.value = null;
        resolve(index);
      };
      const leave = (): void => settle(choices[0]?.index ?? 0);
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave);
      this.#settle = settle;
      this.#model.offer.value = {
        id: this.#model.nextId(),
        choices,
        play,
        whoActs: note ? 'note' : scene && herNights.includes(scene) ? 'samantha' : 'theodore',
        onReadable: () => this.#guard.readable(),
        onCovered: () => this.#guard.shut(),
      };
    });
  }

  /** The only door to the replies. @returns whether this one was taken. */
  pick(index: number): boolean {
    const isOffered = this.#model.offer.value?.choices.some((choice) => choice.index === index) ?? false;
    const isTaken = isOffered && this.#guard.lets(this.#presses.began);
    if (!isTaken) return false;
    this.#took = this.#presses.began;
    this.#settle?.(index);
    return true;
  }

  look(id: LookId | null): void {
    this.#model.look.value = id;
  }

  recall(lines: readonly StagedBeat[], sheet: readonly Beat[]): void {
    const model = this.#model;
    const last = lines.at(-1);
    putPenDown(model);
    model.card.value = null;
    model.isLineWhole.value = true;
    model.log.value = lines.map((line) => ({ id: model.nextId(), text: wordsOf(line) }));
    model.line.value =
      last && last.beat.speaker !== 'letter'
        ? { id: model.nextId(), beat: last.beat, ...heardFrom(last), plan: { marks: [], duration: 0 }, startedAt: 0 }
        : null;
    if (model.sheet.value) model.sheet.value = sheet.map(({ text }) => ({ id: model.nextId(), text }));
  }

  applySettings(settings: Settings): void {
    this.#model.settings.value = settings;
    if (showsTextAtOnce(settings)) putPenDown(this.#model);
  }

  /** For those who listen to the log. */
  #note(text: string): void {
    const { log } = this.#model;
    log.value = [...log.value, { id: this.#model.nextId(), text }].slice(-logLength);
  }

  /** In auto mode goes on by itself, unless a dialog is open or he looks at something. */
  #readOn(done: () => void): (() => void) | undefined {
    const { settings, overlays, line, look } = this.#model;
    if (!settings.value.auto || overlays.value.length > 0 || look.value) return undefined;
    const length = line.peek()?.beat.text.length ?? 0;
    return after(autoPause.least + length * autoPause.character)(done);
  }
}
