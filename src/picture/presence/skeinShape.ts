import { bodyOf, type SkeinMoment, sectionsOf } from './skeinBody';
import { discs, drawEmbers, drawSilk, drawWarmth, silkBands, silkSegments } from './skeinSilk';
import { drawThreads } from './skeinThreads';
import type { VertexSheet } from './VertexSheet';

/*
 * The skein as geometry, in its own units: x along it, 0 in the middle; y across it; its half length is 1.05 (closed) to
 * 1.62 (open). Threads are strips, the silk between them is a sheet, the warmth of its body and its embers are discs.
 */

/** How fine the geometry is. */
export interface SkeinMesh {
  readonly threads: number;
  readonly segments: number;
}

/** The length in units of an open skein, from end to end. */
export const fullLength = 3.24;

/** How many vertices `drawSkein` writes for this mesh. */
export const vertexCount = ({ threads, segments }: SkeinMesh): number =>
  threads * (segments + 1) * 2 + (silkBands + 1) * (silkSegments + 1) + discs * 4;

/** The triangles over the vertices that `drawSkein` writes, in the same order. */
export const triangles = ({ threads, segments }: SkeinMesh): Uint16Array => {
  const list: number[] = [];
  let base = 0;
  const grid = (rows: number, columns: number): void => {
    for (let cell = 0; cell < rows * columns; cell++) {
      const a = base + Math.floor(cell / columns) * (columns + 1) + (cell % columns);
      const below = a + columns + 1;
      list.push(a, a + 1, below, a + 1, below + 1, below);
    }
    base += (rows + 1) * (columns + 1);
  };
  grid(silkBands, silkSegments);
  for (let disc = 0; disc < discs; disc++) grid(1, 1);
  for (let thread = 0; thread < threads; thread++) grid(segments, 1);
  return Uint16Array.from(list);
};

/** Writes the skein of this moment into the sheet. */
export const drawSkein = (sheet: VertexSheet, { threads, segments }: SkeinMesh, moment: SkeinMoment): void => {
  const body = bodyOf(moment);
  sheet.rewind();
  drawSilk(sheet, body);
  drawWarmth(sheet, body);
  drawEmbers(sheet, body);
  drawThreads(sheet, body, threads, sectionsOf(body, segments));
};
