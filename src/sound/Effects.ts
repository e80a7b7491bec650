import { Howl, Howler } from 'howler';
import { type SoundId, sounds } from '../core/catalog';
import { fileOf } from './files';

/** Sounds of the interface, beside those that the script names. */
const interfaceSounds = ['choose', 'hover', 'pen_1', 'pen_2', 'pen_3', 'pen_4'] as const;

type EffectId = SoundId | (typeof interfaceSounds)[number];

const canPlay = (howl: Howl | undefined): howl is Howl => howl?.state() === 'loaded' && Howler.ctx.state === 'running';

/** Short sounds, each played once. A sound that cannot play this instant is dropped: late, or in a burst, it would be wrong. */
export class Effects {
  readonly #howls = new Map<EffectId, Howl>();
  #volume: number;

  /** Loads all, in the background. `volume` 0 to 1. */
  constructor(volume: number) {
    this.#volume = volume;
    for (const id of [...sounds, ...interfaceSounds]) this.#load(id);
  }

  #load(id: EffectId): void {
    const file = fileOf(`sounds/${id}`);
    if (!file) return;
    const add = (src: string[], onloaderror: () => void): void => {
      this.#howls.set(id, new Howl({ src, volume: this.#volume, onloaderror }));
    };
    // howler falls back on what a browser says that it plays, not on what it fails to decode.
    add([file.webm, file.mp3], () => setTimeout(() => add([file.mp3], () => this.#howls.delete(id)), 1000));
  }

  setVolume(volume: number): void {
    this.#volume = volume;
    for (const howl of this.#howls.values()) howl.volume(volume);
  }

  /** Plays a sound once; `signal` cuts it off. `rate` 1 is as it is. */
  play(id: EffectId, { signal, rate = 1 }: { signal?: AbortSignal; rate?: number } = {}): void {
    const howl = this.#howls.get(id);
    if (!canPlay(howl) || signal?.aborted) return;
    const playing = howl.play();
    howl.rate(rate, playing);
    const cut = (): void => {
      howl.stop(playing);
    };
    signal?.addEventListener('abort', cut, { once: true });
    howl.once('end', () => signal?.removeEventListener('abort', cut), playing);
  }
}
