import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions, Report } from '../app/ports';
import type { Model, OverlayId, QuestionBox } from './Model';

/** What every component may use. */
export interface Ui {
  readonly model: Model;
  readonly actions: Actions;
  /** Tells what was found out about this player. */
  readonly report: Report;
  /** Opens a dialog above the others; loads its code first when it is not there yet. */
  readonly open: (overlay: OverlayId) => void;
  /** Asks in a dialog of its own; does nothing but close it when the player says no. */
  readonly ask: (question: QuestionBox) => void;
  /** Closes the topmost dialog. */
  readonly close: () => void;
  /** When the press began that the page hears just now: milliseconds on the clock of `performance.now()`. */
  readonly pressBegan: () => number;
  /** The player presses on: finishes the line, or goes to the next. */
  readonly press: () => void;
  /** Begins or stops to read on by itself. */
  readonly toggleAuto: () => void;
  /**
   * Takes an offered choice by its index. False, and nothing happens, when it is not offered, or when the press that
   * the page hears just now was meant for the line before.
   */
  readonly pick: (index: number) => boolean;
}

const Context = createContext<Ui | null>(null);

export const UiProvider = Context.Provider;

/** @throws outside of `UiProvider`. */
export const useUi = (): Ui => {
  const ui = useContext(Context);
  if (!ui) throw new Error('no Ui around this component');
  return ui;
};
