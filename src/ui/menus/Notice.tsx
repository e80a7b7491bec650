import { useEffect, useRef } from 'preact/hooks';
import { strings } from '../strings';
import { useUi } from '../Ui';

/** Milliseconds that a notice stands: long enough to read the longest twice. */
const noticeTime = 9000;

/** A quiet word at the edge. A popover, so that it also stands above an open dialog. */
export const Notice = () => {
  const { notice } = useUi().model;
  const box = useRef<HTMLDivElement>(null);
  const shown = notice.value;
  useEffect(() => {
    if (!shown) return undefined;
    const element = box.current;
    element?.showPopover?.();
    const timer = setTimeout(() => {
      if (notice.value === shown) notice.value = null;
    }, noticeTime);
    return () => {
      clearTimeout(timer);
      element?.hidePopover?.();
    };
  }, [shown, notice]);
  return (
    <div class="notice" ref={box} role="status" popover="manual">
      {shown && <p key={shown.id}>{strings.notices[shown.notice]}</p>}
    </div>
  );
};
