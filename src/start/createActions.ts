import type { Director } from '../app/Director';
import type { Game } from '../app/Game';
import type { Actions } from '../app/ports';
import { markPlayed } from '../storage/hasPlayed';
import type { Failures } from './failures';
import type { LiveSettings } from './LiveSettings';
import type { LiveSound } from './LiveSound';

interface Parts {
  /** Both are made after the interface, which they speak to. */
  readonly game: () => Game;
  readonly director: () => Director;
  readonly settings: LiveSettings;
  readonly sound: LiveSound;
  readonly run: Failures['run'];
  /** At every press: what has not come yet may be asked for again. */
  readonly fetchRest: () => void;
}

/** What the player can ask of the game. */
export const createActions = ({ game, director, settings, sound, run, fetchRest }: Parts): Actions => ({
  newGame: () => {
    markPlayed();
    run(game().newGame());
  },
  continueGame: () => run(game().continueGame()),
  toTitle: () => run(game().toTitle()),
  changeSettings: (next) => settings.change(next),
  look: (id) => director().look(id),
  slots: () => game().shelf.slots(),
  saveTo: (slot) => game().saveTo(slot),
  asides: () => game().shelf.asides(),
  load: (from) => game().load(from),
  replaced: (by) => game().replaced(by),
  transcript: () => game().transcript(),
  returning: (turn, beat) => game().returning(turn, beat),
  returnTo: (turn, beat) => run(game().returnTo(turn, beat)),
  pressed: () => {
    sound.pressed();
    fetchRest();
  },
  interfaceSound: (what) => sound.view.interfaceSound(what),
});
