import type { Game } from '../app/Game';
import type { Actions, NoticeId } from '../app/ports';
import { isOnlyTab } from '../storage/isOnlyTab';
import type { Failures } from './failures';
import type { Follower, LiveSettings } from './LiveSettings';
import type { LiveSound } from './LiveSound';
import type { Moments } from './moments';
import { element, yieldToInput } from './page';
import { earlyPress, takeOver } from './titleBeforeGame';

interface Parts {
  readonly game: Game;
  readonly actions: Actions;
  readonly settings: LiveSettings;
  /** All that follow the settings. */
  readonly followers: readonly (() => Follower)[];
  readonly sound: LiveSound;
  readonly moments: Moments;
  readonly run: Failures['run'];
  readonly tell: (notice: NoticeId) => void;
  readonly mount: (root: HTMLElement) => void;
  /** The author's way into the play, while developing. */
  readonly author: { readonly begin: (game: Game) => Promise<void> } | null;
}

/**
 * The page comes to play, in pieces between which it hears presses: the settings reach everybody; the game begins, with
 * what the player has already pressed on the title of index.html; the interface takes that title over.
 */
export const enter = async (parts: Parts): Promise<void> => {
  const { game, actions, settings, followers, sound, moments, run, tell, mount, author } = parts;
  await yieldToInput();
  settings.follow(...followers);
  const pressedBegin = earlyPress()?.dataset.begins !== undefined;
  if (author) run(author.begin(game));
  else if (pressedBegin) actions.newGame();
  else run(game.toTitle());
  await yieldToInput();
  mount(element('ui'));
  moments.mounted.happens();
  const early = takeOver();
  if (early) sound.pressed();
  if (!pressedBegin) early?.click();
  void isOnlyTab().then((isOnly) => isOnly || tell('other_tab'));
};
