import { h, hydrate, render } from 'preact';
import type { Actions, InteractionViews, PartOf, Report, ScreensView, WordsView } from '../app/ports';
import { App } from './App';
import { listen } from './input/listen';
import { Presses } from './input/Presses';
import { createInteractions } from './interactions/createInteractions';
import { Model, type OverlayId } from './Model';
import { drawDialogs } from './menus/Overlays';
import { Screens } from './menus/Screens';
import { type Ui, UiProvider } from './Ui';
import { Words } from './words/Words';
import './styles/base.css';
import './styles/title.css';
import './styles/words.css';
import './styles/letter.css';
import './styles/screens.css';

/** Milliseconds after the start at which the dialogs' code is fetched: after the script and the first line. */
const dialogsAfter = 2500;

interface Views {
  readonly words: WordsView;
  readonly screens: ScreensView;
  readonly interactions: InteractionViews;
  /** Shows it in `root` (the overlay above the picture) and listens to the page, for as long as the page lives. */
  readonly mount: (root: HTMLElement) => void;
}

/** Shows the menu of index.html, which src/start/titleBeforeGame.ts may have left hidden. */
const showMenu = (root: HTMLElement): void => {
  for (const hidden of root.querySelectorAll('.title [hidden]')) hidden.removeAttribute('hidden');
};

/** The interface, not shown yet: the words and the screens are two views of one model. */
export const createUi = (actions: Actions, partOf: PartOf, report: Report): Views => {
  const model = new Model();
  const presses = new Presses();
  const words = new Words(model, presses);
  const screens = new Screens(model);
  const dialogs = partOf(() => import('./menus/Dialogs'), drawDialogs);
  let asked: OverlayId | null = null;
  /**
   * A dialog opens when its code has come, unless the player has gone elsewhere or asked for another; until then the play
   * goes on.
   */
  const open = async (overlay: OverlayId): Promise<void> => {
    asked = overlay;
    const before = model.screen.value?.kind;
    if (!(await dialogs.asked()) || model.screen.value?.kind !== before || asked !== overlay) return;
    if (!model.overlays.value.includes(overlay)) model.overlays.value = [...model.overlays.value, overlay];
  };
  const ui: Ui = {
    model,
    actions,
    report,
    open: (overlay) => void open(overlay),
    ask: (question) => {
      model.question.value = question;
      void open('question');
    },
    close: () => {
      model.overlays.value = model.overlays.value.slice(0, -1);
    },
    pressBegan: () => presses.began,
    press: () => (model.look.value ? actions.look(null) : words.press()),
    toggleAuto: () => {
      const settings = model.settings.value;
      actions.changeSettings({ ...settings, auto: !settings.auto });
    },
    pick: (index) => words.pick(index),
  };
  const mount = (root: HTMLElement): void => {
    const app = h(UiProvider, { value: ui }, h(App, {}));
    const { value: screen } = model.screen;
    if (screen?.kind === 'title' && !screen.canContinue) {
      showMenu(root);
      hydrate(app, root); // as index.html has it
    } else {
      root.replaceChildren();
      render(app, root);
    }
    listen(ui, presses);
    setTimeout(() => void dialogs.ahead(), dialogsAfter);
  };
  return { words, screens, interactions: createInteractions(model), mount };
};
