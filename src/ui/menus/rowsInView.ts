/** Which rows of a long list are to be in the page, and the room that the others take, in pixels. */
export interface RowWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Rows kept ready on each side of what can be seen, in pixels. */
const margin = 400;

/** The rows of these heights that are in sight between `top` and `top + height`, all in pixels. */
export const rowsInView = (heights: readonly number[], top: number, height: number): RowWindow => {
  let from = 0;
  let above = 0;
  while (from < heights.length && above + (heights[from] ?? 0) < top - margin) above += heights[from++] ?? 0;
  let to = from;
  let end = above;
  while (to < heights.length && end < top + height + margin) end += heights[to++] ?? 0;
  const below = heights.slice(to).reduce((sum, each) => sum + each, 0);
  return { from, to, above, below };
};
