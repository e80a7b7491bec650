import Phaser from 'phaser';
import { type Coverage, columns, type Run, readCoverage, rows, runsOf } from './tiles';

/** The bitmap behind a texture: the shelf loads nothing else. */
const bitmapOf = (scene: Phaser.Scene, texture: string): ImageBitmap =>
  scene.textures.get(texture).source[0]?.glTexture?.pixels as ImageBitmap;

/** A loaded picture of which only those parts are drawn that can be seen. Its top left corner is its place. */
export class TiledPicture {
  /** Null when the picture could not be read; then it is drawn whole. */
  readonly coverage: Coverage | null;
  readonly object: Phaser.GameObjects.Mesh2D;
  readonly #width: number;
  readonly #height: number;

  /** The picture of a texture that is there. */
  static async of(scene: Phaser.Scene, texture: string): Promise<TiledPicture> {
    return new TiledPicture(scene, texture, await readCoverage(bitmapOf(scene, texture)));
  }

  private constructor(scene: Phaser.Scene, texture: string, coverage: Coverage | null) {
    const bitmap = bitmapOf(scene, texture);
    this.#width = bitmap.width;
    this.#height = bitmap.height;
    this.coverage = coverage;
    this.object = new Phaser.GameObjects.Mesh2D(scene, 0, 0, texture, [], []).setUseOrderedIndices(true);
    scene.add.existing(this.object);
    this.showWhere(() => true);
  }

  /** Draws the tiles that are wanted and not empty. */
  showWhere(isWanted: (tile: number) => boolean): void {
    const { coverage } = this;
    const runs = runsOf((tile) => !coverage?.isEmpty[tile] && isWanted(tile));
    this.object.vertices = runs.flatMap((run) => this.#corners(run));
    this.object.indicesOrdered = runs.flatMap((_, index) => {
      const at = index * 4;
      return [at, at + 1, at + 2, 0, at + 1, at + 2, at + 3, 0];
    });
  }

  /** The corners of a run, each as x, y, u, v. */
  #corners({ column, row, length }: Run): number[] {
    const [left, right] = [column / columns, (column + length) / columns];
    const [top, bottom] = [row / rows, (row + 1) / rows];
    return [
      [left, top],
      [left, bottom],
      [right, top],
      [right, bottom],
    ].flatMap(([u = 0, v = 0]) => [u * this.#width, v * this.#height, u, 1 - v]);
  }
}
