import { easeParam } from './easeParam';
import { type LoopForm, padSeconds } from './loopFormat';

interface Layer {
  readonly source: AudioBufferSourceNode;
  readonly gain: GainNode;
}

/**
 * One seamless loop of one or more layers that start on the same sample and never drift. howler's own loops are not
 * used here: several of them do not start together. Plays from construction on, faded in, until `stop`.
 */
export class Loop {
  readonly #context: BaseAudioContext;
  readonly #bus: GainNode;
  readonly #layers: ReadonlyMap<string, Layer>;
  readonly #startedAt: number;
  readonly #form: LoopForm;

  /** `buffers` by layer, healed; `fade` in seconds; `levels` as in `setLevels`. */
  constructor(
    out: AudioNode,
    buffers: ReadonlyMap<string, AudioBuffer>,
    { form, fade, levels }: { form: LoopForm; fade: number; levels: Readonly<Record<string, number>> },
  ) {
    this.#context = out.context;
    this.#form = form;
    this.#bus = new GainNode(this.#context, { gain: 0 });
    this.#bus.connect(out);
    // A little ahead, so that all layers are scheduled before the first must sound.
    this.#startedAt = this.#context.currentTime + 0.05;
    this.#layers = new Map([...buffers].map(([name, buffer]) => [name, this.#addLayer(buffer, levels[name] ?? 1)]));
    easeParam(this.#bus.gain, 1, this.#startedAt, fade);
  }

  #addLayer(buffer: AudioBuffer, level: number): Layer {
    const source = new AudioBufferSourceNode(this.#context, {
      buffer,
      loop: true,
      loopStart: padSeconds,
      loopEnd: padSeconds + this.#form.seconds,
    });
    const gain = new GainNode(this.#context, { gain: level });
    source.connect(gain).connect(this.#bus);
    source.start(this.#startedAt, padSeconds);
    return { source, gain };
  }

  #nextBar(): number {
    const played = Math.max(0, this.#context.currentTime + 0.05 - this.#startedAt);
    return this.#startedAt + Math.ceil(played / this.#form.bar) * this.#form.bar;
  }

  /** Gains by layer, 0 to 1: on the next bar line, or at once. */
  setLevels(levels: Readonly<Record<string, number>>, { instant }: { instant: boolean }): void {
    const at = instant ? this.#context.currentTime : this.#nextBar();
    for (const [name, { gain }] of this.#layers) easeParam(gain.gain, levels[name] ?? 1, at, instant ? 0.1 : 2);
  }

  /** Fades out in `fade` seconds and lets go of the buffers. */
  stop(fade: number): void {
    const now = this.#context.currentTime;
    easeParam(this.#bus.gain, 0, now, fade);
    const sources = [...this.#layers.values()].map(({ source }) => source);
    // At twice the fade the exponential is 52 dB down: cutting it there is not heard.
    for (const source of sources) source.stop(now + 2 * fade);
    sources[0]?.addEventListener('ended', () => this.#bus.disconnect());
  }
}
