import type { Ui } from '../Ui';
import { onKeyDown } from './keyboard';
import type { Presses } from './Presses';
import { isControl, isPlaying, isWriting, startHolding } from './playing';

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
