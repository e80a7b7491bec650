import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUi } from '../Ui';
import { InkLine } from './InkLine';

/** The paper that lies in front of the picture. It slides up as it fills, so that the pen stays where it is. */
export const Sheet = () => {
  const { sheet, writing } = useUi().model;
  const desk = useRef<HTMLDivElement>(null);
  const lines = sheet.value;
  // The words of a line that is being written scroll into view one by one.
  useLayoutEffect(() => {
    if (!writing.peek()) desk.current?.scrollTo(0, desk.current.scrollHeight);
  }, [lines, writing, writing.value === null]);
  const isThere = lines !== null;
  // Replies that come below it take room from the desk: what was written last stays in sight.
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => {
      if (!writing.peek()) element.scrollTo(0, element.scrollHeight);
    });
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild); // it grows when its font comes
    return () => watch.disconnect();
  }, [isThere, writing]);
  if (!lines) return null;
  return (
    <div class="desk" ref={desk} aria-hidden="true">
      <div class="paper">
        {lines.map((line) => (
          <InkLine key={line.id} text={line.text} writing={writing.value?.id === line.id ? writing.value : null} />
        ))}
      </div>
    </div>
  );
};
