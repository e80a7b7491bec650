import type { PlaytestResult } from '../playtest/summarize';
import { escapeText } from './escape';

type Flow = PlaytestResult['flow'];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A scene in the graph: its column, its height in plays, and where it stands. */
interface Box {
  readonly name: string;
  readonly column: number;
  readonly plays: number;
}

const columnWidth = 170;
const boxWidth = 12;
/** Height of all plays, and between two boxes, in pixels. */
const fullHeight = 240;
const gap = 44;

const edgesOf = (flow: Flow): Edge[] =>
  Object.entries(flow).flatMap(([from, targets]) =>
    Object.entries(targets).map(([to, count]) => ({ from, to, count })),
  );

/** The longest way from the start, ways back left out, so that every arrow goes to the right. */
const columnsOf = (edges: readonly Edge[]): Map<string, number> => {
  const columns = new Map<string, number>();
  const visit = (name: string, column: number, way: readonly string[]): void => {
    if (way.includes(name) || (columns.get(name) ?? -1) >= column) return;
    columns.set(name, column);
    for (const { from, to } of edges) if (from === name) visit(to, column + 1, [...way, name]);
  };
  visit('start', 0, []);
  return columns;
};

const boxesOf = (edges: readonly Edge[]): Box[] => {
  const sum = (list: readonly Edge[]): number => list.reduce((total, { count }) => total + count, 0);
  return [...columnsOf(edges)].map(([name, column]) => ({
    name,
    column,
    plays: Math.max(sum(edges.filter(({ to }) => to === name)), sum(edges.filter(({ from }) => from === name))),
  }));
};

interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Not higher than what leads there, so that a thin way does not cross the wide one. */
const place = (boxes: readonly Box[], edges: readonly Edge[], all: number): Placed[] => {
  const filled = new Map<number, number>();
  const tops = new Map<string, number>();
  return [...boxes]
    .sort((one, other) => one.column - other.column || other.plays - one.plays)
    .map((box) => {
      const before = edges.filter(({ to }) => to === box.name).flatMap(({ from }) => tops.get(from) ?? []);
      const y = Math.max(filled.get(box.column) ?? 24, Math.min(...before, 10_000) % 10_000);
      tops.set(box.name, y);
      const height = Math.max(2, (box.plays / all) * fullHeight);
      filled.set(box.column, y + height + gap);
      return { ...box, x: 16 + box.column * columnWidth, y, height };
    });
};

const boxSvg = ({ name, plays, x, y, height }: Placed, all: number): string => {
  const ending = name.startsWith('ending:');
  const label = escapeText(name.replace('ending:', '').replaceAll('_', ' '));
  const share = `${((100 * plays) / all).toFixed(1)} %`;
  return `<rect class="${ending ? 'ending' : 'scene'}" x="${x}" y="${y}" width="${boxWidth}" height="${height.toFixed(1)}" rx="2"/><text x="${x}" y="${(y + height + 14).toFixed(1)}">${label}</text><text class="quiet" x="${x}" y="${(y + height + 28).toFixed(1)}">${share}</text>`;
};

/** The graph of the scenes: every arrow as wide as the share of the plays that went this way. */
export const flowSvg = (flow: Flow, all: number): string => {
  const edges = edgesOf(flow);
  const boxes = place(boxesOf(edges), edges, all);
  const byName = new Map(boxes.map((box) => [box.name, box]));
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  const edgeSvg = ({ from, to, count }: Edge): string => {
    const [one, other] = [byName.get(from), byName.get(to)];
    if (!one || !other) return '';
    const width = (count / all) * fullHeight;
    const y1 = one.y + (right.get(from) ?? 0) + width / 2;
    const y2 = other.y + (left.get(to) ?? 0) + width / 2;
    right.set(from, (right.get(from) ?? 0) + width);
    left.set(to, (left.get(to) ?? 0) + width);
    const [x1, x2] = [one.x + boxWidth, other.x];
    const middle = (x1 + x2) / 2;
    const path = `M${x1} ${y1.toFixed(1)}C${middle} ${y1.toFixed(1)} ${middle} ${y2.toFixed(1)} ${x2} ${y2.toFixed(1)}`;
    return `<path d="${path}" stroke-width="${Math.max(1, width).toFixed(1)}"><title>${escapeText(`${from} → ${to}: ${count}`)}</title></path>`;
  };
  const width = Math.max(...boxes.map(({ x }) => x)) + columnWidth;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + 40;
  const paths = [...edges]
    .sort((one, other) => (byName.get(one.to)?.y ?? 0) - (byName.get(other.to)?.y ?? 0))
    .map(edgeSvg);
  return `<svg class="flow" viewBox="0 0 ${width} ${height.toFixed(0)}" role="img" aria-label="The flow of the plays through the scenes"><g fill="none">${paths.join('')}</g>${boxes.map((box) => boxSvg(box, all)).join('')}</svg>`;
};
