/** Bytes of one vertex: x, y, two local coordinates (floats), then color and style (four bytes each). */
export const vertexBytes = 24;

/** Brightness up to this can be stored in the style byte. */
export const brightest = 4;

const byte = (value: number): number => (value <= 0 ? 0 : value >= 1 ? 255 : (value * 255) | 0);

/** How a vertex glows: widths as shares of the strip's half width; `body` is a soft disc without a line. */
export interface Glowing {
  readonly core: number;
  readonly soft: number;
  readonly body: number;
}

/** Vertices of light in one block of memory, ready to be handed to WebGL. */
export class VertexSheet {
  readonly bytes: ArrayBuffer;
  readonly #floats: Float32Array;
  readonly #colors: Uint32Array;
  #next = 0;

  /** @param capacity how many vertices fit in. */
  constructor(capacity: number) {
    this.bytes = new ArrayBuffer(capacity * vertexBytes);
    this.#floats = new Float32Array(this.bytes);
    this.#colors = new Uint32Array(this.bytes);
  }

  /** How many vertices have been written since `rewind`. */
  get count(): number {
    return this.#next;
  }

  rewind(): void {
    this.#next = 0;
  }

  /** The place of a vertex, for tests: x and y. */
  place(index: number): readonly [number, number] {
    return [this.#floats[index * 6] ?? 0, this.#floats[index * 6 + 1] ?? 0];
  }

  /** Adds one vertex. `lx`, `ly`: −1 to 1 over the strip or disc; colors 0 to 1; `light` 0 to `brightest`. */
  add(
    x: number,
    y: number,
    lx: number,
    ly: number,
    r: number,
    g: number,
    b: number,
    light: number,
    glow: Glowing,
  ): void {
    const base = this.#next * 6;
    this.#floats[base] = x;
    this.#floats[base + 1] = y;
    this.#floats[base + 2] = lx;
    this.#floats[base + 3] = ly;
    this.#colors[base + 4] = (byte(b) << 16) | (byte(g) << 8) | byte(r);
    this.#colors[base + 5] =
      ((byte(light / brightest) << 24) | (byte(glow.body) << 16) | (byte(glow.soft) << 8) | byte(glow.core)) >>> 0;
    this.#next += 1;
  }
}
