import type { PartOf, Report, SoundView } from '../app/ports';
import { quietSound } from '../app/quietSound';
import type { LiveSettings } from './LiveSettings';

/** The sound as far as it has come. A press that came before it still lets it start. */
export class LiveSound {
  readonly #settings: LiveSettings;
  readonly #report: Report;
  #view: SoundView;
  #wasPressed = false;

  /** @param lineBegins is told of the first line, which nothing else hears of so soon. */
  constructor(settings: LiveSettings, lineBegins: () => void, report: Report) {
    this.#settings = settings;
    this.#report = report;
    this.#view = { ...quietSound, speak: lineBegins };
  }

  get view(): SoundView {
    return this.#view;
  }

  /** In every press handler. */
  pressed(): void {
    this.#wasPressed = true;
    this.#view.unlock();
  }

  /** The sound's part; `arrived` is told when it wants the present stage. */
  part(partOf: PartOf, arrived: () => void): () => Promise<boolean | null> {
    const sound = partOf(
      () => import('../sound/createSound'),
      ({ createSound }) => {
        this.#view = createSound(this.#settings.now, partOf, this.#report);
        if (this.#wasPressed) this.#view.unlock();
        arrived();
        return true;
      },
    );
    return sound.ahead;
  }
}
