import type { InsertId } from '../core/catalog';
import { insertClass } from './pictureClasses';

/** Milliseconds in which a close-up comes and goes. */
const fade = 500;

/** A thing seen close, over the place: one flat picture above whatever else the frame shows. */
export class InsertPicture {
  readonly #frame: HTMLElement;
  #shown: InsertId = 'none';
  #image: HTMLImageElement | null = null;

  /** @param frame is given the picture when one is shown. */
  constructor(frame: HTMLElement) {
    this.#frame = frame;
  }

  /** Shows this thing, or none. Idempotent. A picture that does not come leaves the place in sight. */
  show(insert: InsertId, instant: boolean): void {
    if (insert === this.#shown) return;
    this.#shown = insert;
    const duration = instant ? 0 : fade;
    if (this.#image) void leave(this.#image, duration);
    this.#image = null;
    if (insert !== 'none') void this.#bring(insert, duration).catch(() => undefined);
  }

  async #bring(insert: InsertId, duration: number): Promise<void> {
    const { insertUrl } = await import('./inserts');
    const url = insertUrl(insert);
    if (!url || insert !== this.#shown) return;
    const image = this.#frame.ownerDocument.createElement('img');
    image.className = insertClass;
    image.alt = '';
    image.src = url;
    this.#image = image;
    const isThere = await image.decode().then(
      () => true,
      () => false,
    );
    if (!isThere || this.#image !== image) return;
    this.#frame.append(image);
    image.animate([{ opacity: 0 }, { opacity: 1 }], { duration });
  }
}

const leave = async (image: HTMLImageElement, duration: number): Promise<void> => {
  await image.animate([{ opacity: 1 }, { opacity: 0 }], { duration, fill: 'forwards' }).finished.catch(() => undefined);
  image.remove();
};
