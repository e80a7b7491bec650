import { describe, expect, it } from 'vitest';
import { columns, coverageOf, isSeenThrough, rows, runsOf } from '../../src/picture/layers/tiles';

const tileAt = (column: number, row: number): number => row * columns + column;

/** A wall with one window, from tile (4, 2) up to (7, 4). */
const wall = coverageOf((x, y) => (x >= 64 && x < 128 && y >= 32 && y < 80 ? 0 : 255));

describe('the tiles of a picture', () => {
  it('tell what is empty and what is solid', () => {
    expect(wall.isEmpty[tileAt(5, 3)]).toBe(true);
    expect(wall.isSolid[tileAt(5, 3)]).toBe(false);
    expect(wall.isSolid[tileAt(0, 0)]).toBe(true);
    expect(wall.isSolid).toHaveLength(columns * rows);
  });

  it('behind a wall are seen only through its window', () => {
    expect(isSeenThrough(wall, tileAt(5, 3), 0, 0)).toBe(true);
    expect(isSeenThrough(wall, tileAt(12, 6), 0, 0)).toBe(false);
  });

  it('come into sight when their layer is shifted', () => {
    expect(isSeenThrough(wall, tileAt(1, 3), 0, 0)).toBe(false);
    expect(isSeenThrough(wall, tileAt(1, 3), 2.5, 0)).toBe(true);
  });

  it('are drawn in long runs', () => {
    expect(runsOf((tile) => tile < columns)).toEqual([{ column: 0, row: 0, length: columns }]);
    expect(runsOf((tile) => tile === 3 || tile === 5)).toHaveLength(2);
  });
});
