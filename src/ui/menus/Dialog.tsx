import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useUi } from '../Ui';
import { menuStrings } from './menuStrings';

interface DialogProps {
  readonly title: string;
  /** Selects its look in menu.css. */
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** A modal dialog. The browser keeps the focus within it and gives it back to what opened it. */
export const Dialog = ({ title, kind, children }: DialogProps) => {
  const { close } = useUi();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const cancel = (event: Event): void => {
    // Closed by taking it out of the model, so that the page and the model agree.
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      class={`dialog dialog-${kind}`}
      aria-labelledby={heading}
      onCancel={cancel}
      onClick={(event) => event.target === event.currentTarget && close()}
      onKeyDown={(event) => event.key === 'Escape' && cancel(event)}
    >
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="dialog-close" onClick={close} aria-label={menuStrings.menu.close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
};
