import type { PartOf, PictureView, Report } from '../app/ports';
import { layered } from '../picture/layered';
import type { StageView } from '../picture/StageView';
import { StillPicture } from '../picture/StillPicture';
import type { LiveSettings } from './LiveSettings';

/** The picture as far as it has come: a still one at first, the stage in front of it, the stage alone. */
export class LivePicture {
  readonly #host: HTMLElement;
  readonly #settings: LiveSettings;
  readonly #report: Report;
  readonly #still: StillPicture;
  #view: PictureView;

  /** @param ready what has to come before any picture. */
  constructor(host: HTMLElement, ready: Promise<unknown>, settings: LiveSettings, report: Report) {
    this.#host = host;
    this.#settings = settings;
    this.#report = report;
    this.#still = new StillPicture(host, ready);
    this.#view = this.#still;
  }

  get view(): PictureView {
    return this.#view;
  }

  /** The stage's part; `arrived` is told when it wants the present stage. Without WebGL the still pictures stay, and the whole story. */
  part(partOf: PartOf, arrived: () => void): () => Promise<boolean | null> {
    const stage = partOf(
      () => import('../picture/createStage'),
      ({ createStage }) =>
        this.#show(
          createStage(this.#host, this.#settings.now, (is) => this.#report({ fact: 'level', is })),
          arrived,
        ).then(
          () => true,
          () => true,
        ),
    );
    return async () => (await stage.ahead()) ?? null;
  }

  async #show(creating: Promise<StageView>, arrived: () => void): Promise<void> {
    const stage = await creating;
    stage.applySettings(this.#settings.now); // they may have changed while it was made
    this.#view = layered(this.#still, stage);
    arrived();
    await stage.shown;
    this.#view = stage;
    this.#still.destroy();
  }
}
