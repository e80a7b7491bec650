import { mayHavePlayed } from './storage/visit';

/*
 * A chunk of its own that runs before all others. Who has never played here reads the title as index.html has it, and
 * can press its buttons while the game is still on its way. Who has sees the name until it is known what to go on with.
 */

/** Nothing has ever been played here: known before the store has opened, so that nothing waits for it. */
export const isNewcomer = !mayHavePlayed();

/** The button of the title that was pressed before the game was there. */
export const earlyPress = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-asked]');

const remember = ({ target }: Event): void => {
  const button = target instanceof Element ? target.closest<HTMLElement>('.title-button') : null;
  if (!button) return;
  delete earlyPress()?.dataset.asked;
  button.dataset.asked = '';
};

/** The early press, once: from here on the game hears presses itself. */
export const takeEarlyPress = (): HTMLElement | null => {
  document.removeEventListener('click', remember);
  const button = earlyPress();
  delete button?.dataset.asked;
  return button;
};

const title = document.querySelector<HTMLElement>('[data-early]');

/** The game's own code does not come, and this is all there is to tell it. */
const excuse = ({ target }: Event): void => {
  const note = title?.querySelector('.title-note');
  if (!(target instanceof HTMLScriptElement) || !title || !note) return;
  title.querySelector('ul')?.remove();
  title.removeAttribute('data-early');
  note.textContent = 'The game did not come over the network. Reload the page to try again.';
};

window.addEventListener('error', excuse, true); // such events do not bubble
if (isNewcomer) {
  document.addEventListener('click', remember);
  title?.removeAttribute('data-early');
  title?.querySelector('button')?.focus({ preventScroll: true });
}
