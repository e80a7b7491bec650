import { blendSeam } from './blendSeam';
import type { SoundFile } from './files';
import { Loop } from './Loop';
import { loadBuffer } from './loadBuffer';
import { type LoopForm, padSeconds } from './loopFormat';

export interface TrackOptions {
  readonly out: AudioNode;
  /** Whether this browser decodes Opus in WebM. */
  readonly opus: boolean;
  /** Seconds of a cross-fade. */
  readonly fade: number;
  /** The files of a loop by layer; null where there is none of that name. */
  readonly filesOf: (id: string) => ReadonlyMap<string, SoundFile> | null;
  /** Asked only of what has files. */
  readonly formOf: (id: string) => LoopForm;
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
 * What loops now, in one of the two places where something loops: music and ambience. The old loop plays on until the
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
    const files = this.#options.filesOf(id);
    const buffers = files ? await this.#load(id, files, signal) : new Map<string, AudioBuffer>();
    if (signal.aborted) return;
    this.#playing?.loop.stop(fade);
    this.#playing = buffers.size > 0 ? { id, loop: this.#start(id, buffers, fade) } : null;
  }

  #start(id: string, buffers: ReadonlyMap<string, AudioBuffer>, fade: number): Loop {
    const { out, formOf } = this.#options;
    return new Loop(out, buffers, { form: formOf(id), fade, levels: this.#wanted.levels });
  }

  /** Resolves in a lull, or when it is no longer wanted. */
  async #calm(signal: AbortSignal): Promise<void> {
    for (let rest = lull; rest > 0 && !signal.aborted; rest = this.#lastLine + lull - performance.now())
      await new Promise((resolve) => setTimeout(resolve, rest));
  }

  /** One layer after the other: each of a piece's three stems takes 25 MB while it is decoded. */
  async #load(
    id: string,
    files: ReadonlyMap<string, SoundFile>,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, AudioBuffer>> {
    const { out, opus, formOf } = this.#options;
    const { seconds } = formOf(id);
    const buffers = new Map<string, AudioBuffer>();
    for (const [name, file] of files) {
      await this.#calm(signal);
      const buffer = signal.aborted ? null : await loadBuffer(out.context, file, { opus, signal });
      // A file too short to be a padded loop of this length is no loop of ours.
      if (!buffer || buffer.duration < seconds + padSeconds) continue;
      blendSeam(buffer, padSeconds, seconds);
      buffers.set(name, buffer);
    }
    return buffers;
  }
}
