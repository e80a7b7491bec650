import type { Ui } from '../Ui';

const controls = 'button, a, input, select, textarea, label, summary, dialog';

/** Whether an event belongs to something that deals with presses itself. */
export const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(controls) !== null;

/** Presses are the play's: it is on the screen, and no dialog is. */
export const isPlaying = ({ model }: Ui): boolean =>
  model.screen.value?.kind === 'play' && model.overlays.value.length === 0;

/** The lines of the letter are the player's to write just now. */
export const isWriting = ({ model }: Ui): boolean =>
  model.pen.value && !model.offer.value && model.overlays.value.length === 0;

/** The hand comes down: a waiting line goes on, and the ink runs. */
export const startHolding = (ui: Ui): void => {
  ui.press();
  ui.model.holding.value = true;
};
