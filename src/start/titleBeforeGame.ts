import { mayHavePlayed } from '../storage/hasPlayed';
import { hasRules, loadStyle, styleLinks } from './styles';

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

const overdue = document.querySelector('.overdue');

/** The game is there: it hears presses itself from here on. Gives the early press, once. */
export const takeOver = (): HTMLElement | null => {
  overdue?.remove();
  document.removeEventListener('click', remember);
  const button = earlyPress();
  delete button?.dataset.asked;
  return button;
};

const title = document.querySelector('.title');

const show = (part: Element | null | undefined): void => part?.removeAttribute('hidden');

/** The game's own code does not come, and this is all there is to tell it. */
const excuse = (): void => {
  const note = title?.querySelector('.title-note');
  overdue?.remove();
  title?.querySelector('ul')?.remove();
  const again = Object.assign(document.createElement('a'), { href: '?', textContent: 'Load the page again' });
  note?.replaceChildren('The game did not come over the network. ', again, ' to try once more.');
  show(note);
};

let isAskedAgain = false;

/** A script that failed is asked for once more, under another address: a browser may keep a failure. */
const scriptAgain = ({ target }: Event): void => {
  if (!(target instanceof HTMLScriptElement)) return;
  if (isAskedAgain) return excuse();
  isAskedAgain = true;
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', crossOrigin: '', src: `${target.src}?again` });
  target.replaceWith(script);
};

/** Without the sheet that hides them there is nothing to be seen but the words of index.html that say so. */
const undress = (): void => {
  const words = document.querySelector('.undressed');
  if (words && getComputedStyle(words).display !== 'none')
    for (const element of document.querySelectorAll('#stage, #ui')) element.setAttribute('hidden', '');
};

/** A style sheet that failed is asked for once more. */
const dressAgain = (link: HTMLLinkElement): void => void loadStyle(link.href).catch(undress);

for (const link of styleLinks()) {
  if (!link.sheet) link.addEventListener('error', () => dressAgain(link));
  else if (!hasRules(link)) dressAgain(link);
}

window.addEventListener('error', scriptAgain, true); // such events do not bubble
if (isNewcomer) {
  document.addEventListener('click', remember);
  title?.querySelectorAll('[hidden]').forEach(show);
  title?.querySelector('button')?.focus({ preventScroll: true });
}
