import { first, hash } from 'virtual:story/first';
import { Director } from './app/Director';
import { Game } from './app/Game';

import type { Actions, NoticeId, PictureView, SoundView } from './app/ports';
import { quietSound } from './app/quietSound';
import type { Settings } from './core/settings';
import { layered } from './picture/layered';
import type { StageView } from './picture/StagePicture';
import { StillPicture } from './picture/StillPicture';
import { isOwnError } from './start/ownError';
import { createPartOf } from './start/parts';
import { earlyPress, isNewcomer, takeOver } from './start/titleBeforeGame';
import { markPlayed } from './storage/hasPlayed';
import { isOnlyTab } from './storage/isOnlyTab';
import { openStore } from './storage/openStore';
import { readSettings, writeSettings } from './storage/settingsStore';
import { createUi } from './ui/createUi';

/*
 * The composition root. The title of a newcomer and the first line need only this file's own chunk; fonts, pictures and
 * the script's opening come after these, the rest of the script, sound and stage when there is a line to read.
 */

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
};

/** Milliseconds of the first line before anything else, so that it is drawn first. */
const reading = 100;
/** Milliseconds on the title after which pictures and faces are loaded, and after which what is heavy is. */
const looking = 500;
const lingering = 1500;

const later = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

let settings: Settings = readSettings();
let hasLine: () => void = () => undefined;
/** The first line of a play is about to be shown. */
const firstLine = new Promise<void>((resolve) => {
  hasLine = resolve;
});
/** A hurried player reads first and sees then; everybody else sees the title's window at once. */
const calm = Promise.race([firstLine.then(() => later(reading)), later(looking)]);
/** What the player is told; not before there is a page to tell it on. */
const tell = (notice: NoticeId): void => void mounted.then(() => screens.notice(notice));
let hasMounted: () => void = () => undefined;
const mounted = new Promise<void>((resolve) => {
  hasMounted = resolve;
});

const partOf = createPartOf(tell);
/** The script's opening with its runtime. */
const story = partOf(
  () => import('./start/openStory'),
  ({ openStory }) => openStory(partOf),
);
const still = new StillPicture(element('stage'), calm);
let picture: PictureView = still;
let sound: SoundView = { ...quietSound, speak: () => hasLine() };
/** A press that came before the sound had loaded still lets it start. */
let wasPressed = false;

/** Whatever goes wrong where nobody expects it: the play is saved already; the player is told and can report it. */
const fail = (error: unknown): void => {
  const what = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  screens.show({ kind: 'error', report: `her ${__VERSION__}\n${what}\n${game.report()}` });
};

const run = (work: Promise<unknown>): void => {
  work.catch(fail);
};

const actions: Actions = {
  newGame: () => run(newGame()),
  continueGame: () => run(game.continueGame()),
  toTitle: () => run(game.toTitle()),
  changeSettings: (next) => {
    settings = next;
    writeSettings(next);
    applySettings();
  },
  look: (id) => director.look(id),
  slots: () => game.slots(),
  saveTo: (slot) => game.saveTo(slot),
  asides: () => game.asides(),
  load: (from) => game.load(from),
  replaced: (by) => game.replaced(by),
  transcript: () => game.transcript(),
  returning: (turn, beat) => game.returning(turn, beat),
  returnTo: (turn, beat) => run(game.returnTo(turn, beat)),
  pressed: () => {
    wasPressed = true;
    sound.unlock();
    fetchRest();
  },
  interfaceSound: (what) => sound.interfaceSound(what),
};
const { words, screens, mount } = createUi(actions, partOf);

const applySettings = (): void => {
  for (const view of [words, screens, picture, sound]) view.applySettings(settings);
};

/** The author's tools (F2, `?at=`, `?vars=`, going on after a reload): development only, no part of the built game. */
const author = import.meta.env.DEV ? (await import('./dev/openAuthor')).openAuthor() : null;

const director = new Director({ picture: () => picture, sound: () => sound, words }, () => settings);
const store = openStore({
  tell: (notice) => void mounted.then(() => game.tellOnce(notice)),
  answered: () => run(game.storeAnswered()),
});
const game = new Game({
  director,
  words,
  screens,
  store: author?.store(store) ?? store,
  isNewcomer,
  storyHash: hash,
  first: author ? null : first,
  openStory: () => author?.openStory() ?? story.asked(),
  now: () => Date.now(),
});

/** Faces, and shadows against the picture. */
const dress = partOf(
  () => import('./ui/lateStyles'),
  () => true,
);
const soundPart = partOf(
  () => import('./sound/createSound'),
  ({ createSound }) => {
    sound = createSound(settings, partOf);
    if (wasPressed) sound.unlock();
    director.renderAgain();
    return true;
  },
);

/** Without WebGL the still pictures stay, and the whole story. */
const showStage = async (creating: Promise<StageView>): Promise<void> => {
  const stage = await creating;
  picture = layered(still, stage);
  director.renderAgain();
  await stage.shown;
  picture = stage;
  still.destroy();
};
const stagePart = partOf(
  () => import('./picture/createStage'),
  ({ createStage }) =>
    showStage(createStage(element('stage'), settings)).then(
      () => true,
      () => true,
    ),
);

let isAllThere = false;
let fetching: Promise<void> | null = null;

/** All that the first line does not need. What does not come is asked for again at a later press. */
const fetchAll = async (): Promise<void> => {
  await calm;
  element('stage').dataset.pictured = '';
  const opening = await story.ahead();
  const dressed = dress.ahead();
  await Promise.race([firstLine, later(lingering)]);
  const whole = await opening?.whole.ahead(); // at hand before the opening ends
  const parts = [whole, await dressed, await soundPart.ahead().catch(() => true), await stagePart.ahead()];
  isAllThere = parts.every(Boolean);
};
const fetchRest = (): void => {
  if (isAllThere || fetching) return;
  fetching = fetchAll().finally(() => {
    fetching = null;
  });
};

/** Where our own scripts lie. */
const home = import.meta.url.replace(/[^/]*$/, '');
/** What extensions and the browser itself throw is left to the console. */
const failIfOwn = (error: unknown): void => {
  if (isOwnError(error, home)) fail(error);
};
window.addEventListener('error', ({ error }) => failIfOwn(error));
window.addEventListener('unhandledrejection', ({ reason }) => failIfOwn(reason));

/** Lets the page hear a press before more is done. With a timer, where it is all there is, frames come in between. */
const breath = (): Promise<void> =>
  'scheduler' in window ? scheduler.postTask(() => undefined, { priority: 'user-blocking' }) : later(0);

const newGame = (): Promise<void> => {
  markPlayed();
  return game.newGame();
};

await breath();
applySettings();
const begins = earlyPress()?.dataset.begins !== undefined;
run(author?.begin(game) ?? (begins ? newGame() : game.toTitle()));
await breath();
mount(element('ui'));
hasMounted();
const pressed = takeOver();
wasPressed ||= pressed !== null;
if (!begins) pressed?.click();
void isOnlyTab().then((isOnly) => isOnly || tell('other_tab'));
fetchRest();
