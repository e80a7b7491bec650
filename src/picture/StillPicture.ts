import type { PictureView, RenderHow } from '../app/ports';
import type { Stage } from '../core/stage';
import { InsertPicture } from './InsertPicture';
import { frameClass, stillClass } from './pictureClasses';
import { stillUrl } from './stills';

/** Milliseconds of a cross-fade from place to place. */
const fade = 900;

/** The picture before the stage has loaded, and where there is no WebGL: one flat picture a place. */
export class StillPicture implements PictureView {
  readonly #frame: HTMLElement;
  readonly #ready: Promise<unknown>;
  readonly #insert: InsertPicture;
  #shown: string | null = null;

  /** @param host is filled; the picture lies at its bottom. @param ready what has to come before any picture; never rejects. */
  constructor(host: HTMLElement, ready: Promise<unknown>) {
    this.#ready = ready;
    this.#frame = host.ownerDocument.createElement('div');
    this.#frame.className = frameClass;
    this.#frame.setAttribute('aria-hidden', 'true');
    host.prepend(this.#frame);
    this.#insert = new InsertPicture(this.#frame);
  }

  render({ place, insert }: Stage, { instant }: RenderHow): void {
    this.#insert.show(insert, instant);
    const url = (place && stillUrl(place.id, place.light)) ?? null;
    if (url === this.#shown) return;
    this.#shown = url;
    void this.#show(url, instant);
  }

  async cue(): Promise<void> {}
  speak(): void {}
  hush(): void {}
  offer(): void {}
  look(): void {}
  applySettings(): void {}

  destroy(): void {
    this.#frame.remove();
  }

  /** A picture that does not come leaves the dark; the story goes on. */
  async #show(url: string | null, instant: boolean): Promise<void> {
    await this.#ready;
    if (url !== this.#shown) return;
    const picture = this.#frame.ownerDocument.createElement('img');
    picture.className = stillClass;
    picture.alt = '';
    if (url) picture.src = url;
    const loaded =
      url !== null &&
      (await picture.decode().then(
        () => true,
        () => false,
      ));
    if (url !== this.#shown) return;
    const before = [...this.#frame.querySelectorAll(`.${stillClass}`)];
    if (loaded) this.#frame.insertBefore(picture, before.at(-1)?.nextSibling ?? this.#frame.firstChild);
    const duration = instant ? 0 : fade;
    picture.animate([{ opacity: 0 }, { opacity: 1 }], { duration });
    for (const old of before) void remove(old, duration, loaded);
  }
}

/** Takes a picture away once it is covered, or fades it into the dark when nothing covers it. */
const remove = async (picture: Element, duration: number, isCovered: boolean): Promise<void> => {
  const fading = picture.animate([{ opacity: 1 }, { opacity: isCovered ? 1 : 0 }], { duration });
  await fading.finished.catch(() => undefined);
  picture.remove();
};
