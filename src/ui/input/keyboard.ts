import type { Ui } from '../Ui';
import { moveFocus } from './moveFocus';
import { isControl, isPlaying, isWriting, startHolding } from './playing';

const pickNumber = ({ model, pick }: Ui, number: number): void => {
  const choice = model.offer.value?.choices[number - 1];
  if (choice) pick(choice.index);
};

/** Presses on; where there are replies, goes to the first of them, but takes none. */
const pressOn = (ui: Ui): void => {
  const isAnswering = !ui.model.look.value && ui.model.offer.value !== null;
  if (isAnswering) document.querySelector<HTMLElement>('button[data-choice]')?.focus();
  else ui.press();
};

/** What single keys do in the play. The list in strings.ts tells them to the player. */
const playKeys: Readonly<Record<string, (ui: Ui) => void>> = {
  ' ': pressOn,
  Enter: pressOn,
  ArrowRight: pressOn,
  ArrowDown: pressOn,
  Escape: (ui) => ui.open('pause'),
  h: (ui) => ui.open('transcript'),
  a: (ui) => ui.toggleAuto(),
  l: () => document.querySelector<HTMLElement>('button[data-look]')?.focus(),
  '?': (ui) => ui.open('keys'),
};

/** Keys that never write: they leave, or belong to the browser. */
const notInk = /^(Tab|Escape|F\d+|Shift|Control|Alt|Meta|CapsLock)$/;

/** A key that was down before the pen was taken up does not write: it has been held for something else. */
const onInkKey = (ui: Ui, event: KeyboardEvent): void => {
  event.preventDefault();
  startHolding(ui);
};

const onPlayKey = (ui: Ui, event: KeyboardEvent): void => {
  if (/^[1-9]$/.test(event.key)) return pickNumber(ui, Number(event.key));
  const act = playKeys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act(ui);
};

/** A key goes down: it presses on, picks, opens something, moves the focus, or writes. */
export const onKeyDown = (ui: Ui, event: KeyboardEvent): void => {
  const isPress = event.key === 'Enter' || event.key === ' ';
  // A held key presses once: it must not run through lines, or into the choices after them.
  if (event.repeat && (isPress || isWriting(ui))) event.preventDefault();
  // A dialog that closes on Escape has dealt with it: the same press must not open the menu again.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (moveFocus(event)) return event.preventDefault();
  if (!isPlaying(ui) || (isPress && isControl(event.target))) return;
  if (isWriting(ui) && !notInk.test(event.key)) return onInkKey(ui, event);
  if (!event.repeat) onPlayKey(ui, event);
};
