import type { InsertId } from '../core/catalog';
import { insertClass } from './frame';

const urls = import.meta.glob<string>('/assets/inserts/*.webp', { query: '?url', eager: true, import: 'default' });

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
    const url = urls[`/assets/inserts/${insert}.webp`];
    if (url) void this.#bring(url, duration);
  }

  async #bring(url: string, duration: number): Promise<void> {
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
