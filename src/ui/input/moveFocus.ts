const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list of buttons that the arrow keys walk: the one around the focus, or else the one that is shown. */
const listOf = (target: EventTarget | null): Element | null => {
  const around = target instanceof Element ? target.closest('[data-arrows]') : null;
  return around ?? (target === document.body ? document.querySelector('[data-arrows]') : null);
};

/** Up and down move the focus in a list of buttons, around its ends. True when the key was used up. */
export const moveFocus = ({ key, target }: KeyboardEvent): boolean => {
  const step = steps[key];
  const list = step && listOf(target);
  if (!step || !list) return false;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
  return true;
};
