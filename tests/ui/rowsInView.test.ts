import { expect, test } from 'vitest';
import { rowsInView } from '../../src/ui/menus/rowsInView';

const rows = Array.from({ length: 4000 }, (_, index) => 60 + (index % 3) * 30);
const total = rows.reduce((sum, each) => sum + each, 0);

test('of 4,000 rows only those near the view are shown, wherever it stands', () => {
  for (let top = 0; top < total; top += 9973) {
    const { from, to } = rowsInView(rows, top, 600);
    expect(to - from).toBeLessThan(30);
  }
});

test('the room above, the rows and the room below make up the whole list', () => {
  for (let top = 0; top < total; top += 9973) {
    const { from, to, above, below } = rowsInView(rows, top, 600);
    const shown = rows.slice(from, to).reduce((sum, each) => sum + each, 0);
    expect(above + shown + below).toBe(total);
    expect(above).toBeLessThanOrEqual(top);
    expect(above + shown).toBeGreaterThanOrEqual(Math.min(total, top + 600));
  }
});

test('an empty list is an empty window', () => {
  expect(rowsInView([], 0, 600)).toEqual({ from: 0, to: 0, above: 0, below: 0 });
});
