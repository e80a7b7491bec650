import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TranscriptEntry } from '../../app/ports';
import { useUi } from '../Ui';
import { rowsInView } from './rowsInView';
import { TranscriptRow } from './TranscriptRow';

/** A first guess of a row's height in pixels, until it has been in the page once. */
const guess = (entry: TranscriptEntry, scale: number): number => {
  const length = entry.kind === 'beat' ? entry.line.text.length : entry.text.length;
  return scale * (40 + 26 * Math.ceil(length / 58));
};

const idOf = (entry: TranscriptEntry): string =>
  entry.kind === 'choice' ? `${entry.turn}` : `${entry.turn}.${entry.beat} ${entry.kind}`;

/**
 * Only the rows in sight are in the page, so that it does not grow with the play. Rows are measured when they come;
 * until the player scrolls, the list stays at its end.
 */
export const TranscriptList = ({ entries }: { readonly entries: readonly TranscriptEntry[] }) => {
  const { model } = useUi();
  const list = useRef<HTMLDivElement>(null);
  const scale = model.settings.value.textSize / 100;
  const heights = useMemo(() => entries.map((entry) => guess(entry, scale)), [entries, scale]);
  const [view, setView] = useState({ top: Number.MAX_SAFE_INTEGER, height: 800 });
  const atEnd = useRef(true);
  const total = heights.reduce((sum, each) => sum + each, 0);
  const shown = rowsInView(heights, Math.min(view.top, Math.max(0, total - view.height)), view.height);

  const measure = (): void => {
    const element = list.current;
    if (!element) return;
    atEnd.current = element.scrollTop + element.clientHeight >= element.scrollHeight - 4;
    setView({ top: element.scrollTop, height: element.clientHeight });
  };

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let changed = false;
    for (const [offset, row] of [...element.querySelectorAll<HTMLElement>('li[data-row]')].entries()) {
      const index = shown.from + offset;
      changed ||= Math.abs((heights[index] ?? 0) - row.offsetHeight) > 1;
      heights[index] = row.offsetHeight;
    }
    if (atEnd.current) element.scrollTop = element.scrollHeight;
    if (changed) measure();
  });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys (WCAG 2.1.1)
    <div class="transcript-list" ref={list} onScroll={measure} tabIndex={0} autofocus>
      <ol>
        <li aria-hidden="true" style={{ height: `${shown.above}px` }} />
        {entries.slice(shown.from, shown.to).map((entry, offset) => (
          <TranscriptRow key={idOf(entry)} entry={entry} position={shown.from + offset + 1} count={entries.length} />
        ))}
        <li aria-hidden="true" style={{ height: `${shown.below}px` }} />
      </ol>
    </div>
  );
};
