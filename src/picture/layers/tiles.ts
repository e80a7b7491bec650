/**
 * Which parts of a picture need drawing at all. Most of a near layer is clear, and most of what is outside is hidden by
 * the room: in software GL a full-screen picture is the dearest thing there is.
 */

/** Tiles a picture is cut into. */
export const columns = 16;
export const rows = 9;

/** How much of each tile is covered, row by row. */
export interface Coverage {
  /** Whether anything is in the tile. */
  readonly isEmpty: readonly boolean[];
  /** Whether nothing shows through it. */
  readonly isSolid: readonly boolean[];
}

/** Pixels in which a tile is looked at, across and down. */
const detail = 16;

const empty = 3;
const solid = 252;

/** Looks through the alpha (0 to 255) of a picture shrunk to `columns·detail` by `rows·detail` pixels. Pure. */
export const coverageOf = (alpha: (x: number, y: number) => number): Coverage => {
  const isEmpty: boolean[] = [];
  const isSolid: boolean[] = [];
  for (let tile = 0; tile < columns * rows; tile++) {
    const left = (tile % columns) * detail;
    const top = Math.floor(tile / columns) * detail;
    let least = 255;
    let most = 0;
    for (let pixel = 0; pixel < detail * detail; pixel++) {
      const value = alpha(left + (pixel % detail), top + Math.floor(pixel / detail));
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    isEmpty.push(most <= empty);
    isSolid.push(least >= solid);
  }
  return { isEmpty, isSolid };
};

/** The coverage of a loaded picture that stands upside down; null when it cannot be read. Shrunk off the main thread. */
export const readCoverage = async (bitmap: ImageBitmap): Promise<Coverage | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = columns * detail;
  canvas.height = rows * detail;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const small = await createImageBitmap(bitmap, {
    resizeWidth: canvas.width,
    resizeHeight: canvas.height,
    resizeQuality: 'medium',
    imageOrientation: 'flipY',
  });
  context.drawImage(small, 0, 0);
  small.close();
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return coverageOf((x, y) => data[(y * canvas.width + x) * 4 + 3] ?? 0);
};

/** Slack in tiles, so that a layer may move a little before the answer must be asked for anew. */
const slack = 0.08;

/** The least shift of a layer, in tiles, after which `isSeenThrough` must be asked again. */
export const noticeableShift = slack / 2;

/**
 * Whether a tile of a layer behind can be seen through the room when that layer is shifted against the room by
 * (`dx`, `dy`), in tiles. Pure.
 */
export const isSeenThrough = (room: Coverage, tile: number, dx: number, dy: number): boolean => {
  const left = (tile % columns) + dx;
  const top = Math.floor(tile / columns) + dy;
  for (let row = Math.floor(top - slack); row <= Math.floor(top + 1 + slack); row++) {
    for (let column = Math.floor(left - slack); column <= Math.floor(left + 1 + slack); column++) {
      const isInside = row >= 0 && row < rows && column >= 0 && column < columns;
      if (isInside && !room.isSolid[row * columns + column]) return true;
    }
  }
  return false;
};

/** A run of tiles side by side: its first column, its row, and how many they are. */
export interface Run {
  readonly column: number;
  readonly row: number;
  readonly length: number;
}

/** The wanted tiles as few long runs. Pure. */
export const runsOf = (isWanted: (tile: number) => boolean): Run[] => {
  const runs: Run[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isWanted(row * columns + column)) continue;
      let length = 1;
      while (column + length < columns && isWanted(row * columns + column + length)) length++;
      runs.push({ column, row, length });
      column += length;
    }
  }
  return runs;
};
