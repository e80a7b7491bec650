import { blendSeam } from './blendSeam';
import type { SoundFile } from './files';
import { Loop } from './Loop';
import { loadBuffer } from './loadBuffer';
import { type LoopForm, padSeconds } from './loopFormat';

/** What there is to loop: its files by layer, and how long it is. */
export interface LoopSource {
  readonly files: ReadonlyMap<string, SoundFile>;
  readonly form: LoopForm;
}

export interface TrackOptions {
  readonly out: AudioNode;
  /** Whether this browser decodes Opus in WebM. */
  readonly opus: boolean;
  /** Seconds of a cross-fade. */
  readonly fade: number;
  /** The loop of this name; null where there is none. */
  readonly sourceOf: (id: string) => LoopSource | null;
}

export interface TrackState {
  /** `none` is silence. */
  readonly id: string;
  readonly levels: Readonly<Record<string, number>>;
}

/**
 * Milliseconds without a new line before a layer is fetched and decoded, which takes a second of a slow machine: somebody
 * who skims would wait for the words. And whoever presses New game wants no title music.
 */
const lull = 600;

/** Seconds of a fade that is as good as none, but does not click. */
const atOnce = 0.3;

/**
 * What loops now, in one of the places where something loops: music, ambience, a hum. The old loop plays on until the
 * new one is decoded, then they cross-fade. What is wanted again while it still plays is never started anew.
 */
export class Track {
  readonly #options: TrackOptions;
  #wanted: TrackState = { id: 'none', levels: {} };
  #playing: { readonly id: string; readonly loop: Loop } | null = null;
  #loading = new AbortController();
  /** When the last line began, on the page's clock. */
  #lastLine = 0;

  constructor(options: TrackOptions) {
    this.#options = options;
  }

  /** Idempotent; called with every line. An unknown id is silence. */
  play(state: TrackState, { instant }: { instant: boolean }): void {
    this.#lastLine = performance.now();
    const before = this.#wanted;
    this.#wanted = state;
    if (this.#playing?.id === state.id) this.#playing.loop.setLevels(state.levels, { instant });
    if (before.id === state.id) return;
    this.#loading.abort();
    this.#loading = new AbortController();
    if (this.#playing?.id !== state.id) {
      void this.#change(state.id, instant ? atOnce : this.#options.fade, this.#loading.signal);
    }
  }

  async #change(id: string, fade: number, signal: AbortSignal): Promise<void> {
    const source = this.#options.sourceOf(id);
    const buffers = source ? await this.#load(source, signal) : null;
    if (signal.aborted) return;
    this.#playing?.loop.stop(fade);
    this.#playing = source && buffers?.size ? { id, loop: this.#start(buffers, source.form, fade) } : null;
  }

  #start(buffers: ReadonlyMap<string, AudioBuffer>, form: LoopForm, fade: number): Loop {
    return new Loop(this.#options.out, buffers, { form, fade, levels: this.#wanted.levels });
  }

  /** Resolves in a lull, or when it is no longer wanted. */
  async #calm(signal: AbortSignal): Promise<void> {
    for (let rest = lull; rest > 0 && !signal.aborted; rest = this.#lastLine + lull - performance.now())
      await new Promise((resolve) => setTimeout(resolve, rest));
  }

  /** One layer after the other: each of a piece's three stems takes 25 MB while it is decoded. */
  async #load({ files, form }: LoopSource, signal: AbortSignal): Promise<ReadonlyMap<string, AudioBuffer>> {
    const { out, opus } = this.#options;
    const buffers = new Map<string, AudioBuffer>();
    for (const [name, file] of files) {
      await this.#calm(signal);
      const buffer = signal.aborted ? null : await loadBuffer(out.context, file, { opus, signal });
      // A file too short to be a padded loop of this length is no loop of ours.
      if (!buffer || buffer.duration < form.seconds + padSeconds) continue;
      blendSeam(buffer, padSeconds, form.seconds);
      buffers.set(name, buffer);
    }
    return buffers;
  }
}
