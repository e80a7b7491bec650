import type Phaser from 'phaser';
import { uploadBitmap } from './uploadBitmap';

/** A picture as it lies on the server; null when it does not come, tried twice. */
const fetchPicture = async (url: string, tries = 2): Promise<Blob | null> => {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    return await response.blob();
  } catch {
    return tries > 1 ? fetchPicture(url, tries - 1) : null;
  }
};

/**
 * A picture, decoded off the main thread, already as the graphics card wants it: upside down, with premultiplied alpha
 * (WebGL applies neither to a bitmap while it is handed over). An <img> would be decoded a second time on the main
 * thread. Null when it is none.
 */
const decodePicture = (blob: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(blob, { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' }).catch(() => null);

interface ShelfOptions {
  /** Resolves when there is time to decode a picture and to hand it over. */
  readonly whenFree: () => Promise<void>;
  /** Told when a picture has come, and for whom: they may want a frame. */
  readonly onLoaded: (holders: ReadonlySet<object>) => void;
}

/**
 * Pictures on the graphics card, by URL. Each holder names itself; a texture is freed when nobody holds it anymore, so
 * that no more than two places are ever held.
 */
export class TextureShelf {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #renderer: Phaser.Renderer.WebGL.WebGLRenderer;
  readonly #widest: number;
  readonly #options: ShelfOptions;
  readonly #loading = new Map<string, Promise<boolean>>();
  readonly #holders = new Map<string, Set<object>>();
  /** Settles when the pictures that have been fetched are handed over. */
  #handing: Promise<unknown> = Promise.resolve();

  /** A picture with a side longer than the graphics card takes counts as missing. */
  constructor(
    textures: Phaser.Textures.TextureManager,
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    options: ShelfOptions,
  ) {
    this.#textures = textures;
    this.#renderer = renderer;
    this.#widest = renderer.getMaxTextureSize();
    this.#options = options;
  }

  /** Holds a picture for `holder`; resolves with whether it is there. Its texture's key is the URL. */
  async hold(url: string, holder: object): Promise<boolean> {
    const holders = this.#holders.get(url) ?? new Set();
    this.#holders.set(url, holders.add(holder));
    const loading = this.#loading.get(url) ?? this.#load(url);
    this.#loading.set(url, loading);
    const isThere = await loading;
    // Asked for again, it is tried again.
    if (!isThere && this.#loading.get(url) === loading) this.#loading.delete(url);
    return isThere;
  }

  /** Lets go of everything that `holder` held. */
  release(holder: object): void {
    for (const [url, holders] of this.#holders) {
      if (!holders.delete(holder) || holders.size > 0) continue;
      this.#holders.delete(url);
      this.#loading.delete(url);
      if (this.#textures.exists(url)) this.#textures.remove(url);
    }
  }

  /**
   * Pictures are fetched together and decoded and handed over one by one: a place has four and more, and all at once
   * would take every processor of a small machine, and many times the share of a frame, from the words.
   */
  async #load(url: string): Promise<boolean> {
    const blob = await fetchPicture(url);
    if (!blob) return false;
    const isThere = this.#handing.then(() => this.#handOver(url, blob));
    this.#handing = isThere.catch(() => undefined); // one that fails holds up no other
    return isThere;
  }

  /** Whether the picture is on the graphics card now. */
  async #handOver(url: string, blob: Blob): Promise<boolean> {
    await this.#options.whenFree();
    if (!this.#holders.has(url)) return false; // let go of while it was waiting
    const bitmap = await decodePicture(blob);
    if (!bitmap || Math.max(bitmap.width, bitmap.height) > this.#widest) return false;
    const texture = await uploadBitmap(this.#renderer, bitmap);
    // Let go of while it was coming, or held anew and here already.
    const holders = this.#holders.get(url);
    if (holders && !this.#textures.exists(url)) this.#textures.addGLTexture(url, texture);
    else {
      this.#renderer.deleteTexture(texture);
      bitmap.close();
    }
    if (holders) this.#options.onLoaded(holders);
    return true;
  }
}

/** Asks the browser to have these pictures at hand, without holding them. */
export const prefetch = (urls: readonly string[]): void => {
  for (const url of urls) {
    const image = new Image();
    image.fetchPriority = 'low';
    image.src = url;
  }
};
