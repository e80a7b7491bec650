import { h, render } from 'preact';
import type { Actions, ScreensView, WordsView } from '../app/ports';
import { App } from './App';
import { listen } from './input/listen';
import { Model, type OverlayId } from './Model';
import { loadDialogs } from './menu/Overlays';
import { Screens } from './screens/Screens';
import { type Ui, UiProvider } from './Ui';
import { Words } from './words/Words';
import './styles/base.css';
import './styles/title.css';
import './styles/words.css';
import './styles/letter.css';
import './styles/screens.css';

/** Milliseconds after the start at which the dialogs' code is fetched: after the script and the first line. */
const dialogsAfter = 2500;

/**
 * Puts the interface into `root` (the overlay above the picture) and listens to the page. Lives as long as the page.
 * The words and the screens are two views of one model.
 */
export const mountUi = (root: HTMLElement, actions: Actions): { words: WordsView; screens: ScreensView } => {
  const model = new Model();
  const words = new Words(model);
  const screens = new Screens(model);
  const load = (): Promise<void> => loadDialogs().catch(() => screens.notice('newer_edition'));
  const open = (overlay: OverlayId): void => {
    if (model.overlays.value.includes(overlay)) return;
    model.overlays.value = [...model.overlays.value, overlay];
    void load();
  };
  const ui: Ui = {
    model,
    actions,
    open,
    close: () => {
      model.overlays.value = model.overlays.value.slice(0, -1);
    },
    press: () => (model.look.value ? actions.look(null) : words.press()),
    writeForMe: () => words.writeForMe(),
    toggleAuto: () => {
      const settings = model.settings.value;
      actions.changeSettings({ ...settings, auto: !settings.auto });
    },
    pick: (index) => words.pick(index),
  };
  root.replaceChildren();
  render(h(UiProvider, { value: ui }, h(App, {})), root);
  listen(ui);
  setTimeout(() => void load(), dialogsAfter);
  return { words, screens };
};
