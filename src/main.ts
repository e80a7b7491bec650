import { first, hash } from 'virtual:story/first';
import { Director } from './app/Director';
import { Game, type Story } from './app/Game';
import type { PictureView, SoundView } from './app/ports';
import { quietSound } from './app/quietSound';
import type { Settings } from './core/settings';
import { earlyPress, isNewcomer, takeEarlyPress } from './early';
import { inFrontOf } from './scenes/inFrontOf';
import { StillPicture } from './scenes/StillPicture';
import { isOnlyTab } from './storage/isOnlyTab';
import { lateStore } from './storage/lateStore';
import { openStore } from './storage/openStore';
import { readSettings, writeSettings } from './storage/settingsStore';
import { markPlayed } from './storage/visit';
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
let opened: Promise<Story> | null = null;
/** The script's opening with its runtime, once. */
const story = (): Promise<Story> => {
  opened ??= import('./openStory').then(({ openStory }) => openStory());
  return opened;
};
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

const { words, screens, mount } = createUi({
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
  },
  touch: (what) => sound.touch(what),
});

const applySettings = (): void => {
  for (const view of [words, screens, picture, sound]) view.applySettings(settings);
};

/** The author's tools (F2, `?at=`, `?vars=`, going on after a reload): development only, no part of the built game. */
const author = import.meta.env.DEV ? (await import('./dev/openAuthor')).openAuthor() : null;

const director = new Director({ picture: () => picture, sound: () => sound, words }, () => settings);
const storage = openStore();
const store = lateStore(storage);
const game = new Game({
  director,
  words,
  screens,
  store: author?.store(store) ?? store,
  isNewcomer,
  storyHash: hash,
  first: author ? null : first,
  openStory: () => author?.openStory() ?? story(),
  now: () => Date.now(),
});

window.addEventListener('error', (event) => fail(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => fail(event.reason));
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  screens.notice('newer_edition');
});

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
const pressed = takeEarlyPress();
wasPressed ||= pressed !== null;
if (!begins) pressed?.click();
const { kind } = await storage;
if (kind !== 'indexeddb') screens.notice(kind === 'memory' ? 'storage_none' : 'storage_fallback');
if (!(await isOnlyTab())) screens.notice('other_tab');

const loadSound = async (): Promise<void> => {
  const { createSound } = await import('./audio/createSound');
  sound = createSound(settings);
  if (wasPressed) sound.unlock();
  director.renderAgain();
};

/** Without WebGL, or without its file, the still pictures stay, and the whole story. */
const loadStage = async (): Promise<void> => {
  const { createStage } = await import('./scenes/createStage');
  const stage = await createStage(element('stage'), settings);
  picture = inFrontOf(still, stage);
  director.renderAgain();
  await stage.shown;
  picture = stage;
  still.destroy();
};

await calm;
element('stage').dataset.pictured = '';
const opening = await story().catch(() => undefined);
void import('./ui/dress').catch(() => undefined);
await Promise.race([firstLine, later(lingering)]);
await opening?.openWhole().catch(() => undefined); // at hand before the opening ends
await loadSound().catch(() => undefined);
await loadStage().catch(() => undefined);
