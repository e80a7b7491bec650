import type { Ui } from '../Ui';
import { moveFocus } from './moveFocus';
import type { Presses } from './Presses';

const controls = 'button, a, input, select, textarea, label, summary, dialog';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(controls) !== null;

/** The lines of the letter are the player's to write just now. */
const isWriting = ({ model }: Ui): boolean =>
  model.pen.value && !model.offer.value && model.overlays.value.length === 0;

const isPlaying = ({ model }: Ui): boolean => model.screen.value?.kind === 'play' && model.overlays.value.length === 0;

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

/** What single keys do in the play. The list in menus/menuStrings.ts tells them to the player. */
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

/** The hand comes down: a waiting line goes on, and the ink runs. */
const startHolding = (ui: Ui): void => {
  ui.press();
  ui.model.holding.value = true;
};

/** A key that was down before the pen was taken up writes too, but does not count as a press. */
const onInkKey = (ui: Ui, event: KeyboardEvent): void => {
  event.preventDefault();
  if (event.repeat) ui.model.holding.value = true;
  else startHolding(ui);
};

const onPlayKey = (ui: Ui, event: KeyboardEvent): void => {
  if (/^[1-9]$/.test(event.key)) return pickNumber(ui, Number(event.key));
  const act = playKeys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act(ui);
};

const onKeyDown = (ui: Ui, event: KeyboardEvent): void => {
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

const onPointerDown = (ui: Ui, event: PointerEvent): void => {
  if (isWriting(ui) && event.isPrimary && !isControl(event.target)) startHolding(ui);
};

const onClick = (ui: Ui, event: MouseEvent): void => {
  if (isPlaying(ui) && !isWriting(ui) && !isControl(event.target)) ui.press();
};

/** Whether something under the pointer can still scroll up by itself. */
const scrollsUp = (target: EventTarget | null): boolean => {
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) if (at.scrollTop > 0) return true;
  return false;
};

const onWheel = (ui: Ui, event: WheelEvent): void => {
  if (event.deltaY < 0 && isPlaying(ui) && !scrollsUp(event.target)) ui.open('transcript');
};

/** Lets `presses` hear everything that begins or ends one, before anybody acts on it. */
const hearPresses = (presses: Presses): void => {
  for (const type of ['pointerdown', 'pointercancel', 'keydown', 'keyup', 'click'] as const)
    document.addEventListener(type, (event) => presses.hear(event), true);
  document.addEventListener('keyup', () => setTimeout(() => presses.keyIsUp()), true);
  window.addEventListener('blur', () => presses.forget());
};

/** Listens to the page for as long as it lives. Every press first tells the game, which may unlock the sound. */
export const listen = (ui: Ui, presses: Presses): void => {
  hearPresses(presses);
  const { actions, model } = ui;
  const letGo = (): void => {
    model.holding.value = false;
  };
  const pressed = (): void => actions.pressed();
  for (const type of ['pointerdown', 'pointerup', 'keydown'] as const) document.addEventListener(type, pressed, true);
  document.addEventListener('keydown', (event) => onKeyDown(ui, event));
  document.addEventListener('pointerdown', (event) => onPointerDown(ui, event));
  document.addEventListener('click', (event) => onClick(ui, event));
  document.addEventListener('wheel', (event) => onWheel(ui, event), { passive: true });
  document.addEventListener('contextmenu', (event) => isWriting(ui) && event.preventDefault());
  for (const type of ['keyup', 'pointerup', 'pointercancel'] as const) document.addEventListener(type, letGo);
  window.addEventListener('blur', letGo);
};
