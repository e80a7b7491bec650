import Phaser from 'phaser';
import { type Coverage, columns, type Run, readCoverage, rows, runsOf } from './tiles';

/** A loaded picture of which only those parts are drawn that can be seen. Its top left corner is its place. */
export class TiledPicture {
  /** Null when the picture could not be read; then it is drawn whole. */
  readonly coverage: Coverage | null;
  readonly object: Phaser.GameObjects.Mesh2D;
  readonly #width: number;
  readonly #height: number;

  constructor(scene: Phaser.Scene, texture: string) {
    const bitmap = scene.textures.get(texture).getSourceImage() as unknown as ImageBitmap; // the shelf loads bitmaps only
    this.#width = bitmap.width;
    this.#height = bitmap.height;
    this.coverage = readCoverage(bitmap);
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
