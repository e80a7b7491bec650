import { first, hash } from 'virtual:story/first';
import { Director } from './app/Director';
import { Game } from './app/Game';
import { Interactions } from './app/Interactions';
import type { NoticeId } from './app/ports';
import { createActions } from './start/createActions';
import { createRest } from './start/createRest';
import { enter } from './start/enter';
import { createFailures } from './start/failures';
import { LivePicture } from './start/LivePicture';
import { LiveSettings } from './start/LiveSettings';
import { LiveSound } from './start/LiveSound';
import { createMoments } from './start/moments';
import { element } from './start/page';
import { createReport } from './start/pageFacts';
import { createPartOf } from './start/parts';
import { isNewcomer } from './start/titleBeforeGame';
import { openStore } from './storage/openStore';
import { createUi } from './ui/createUi';

// The composition root. The title of a newcomer and the first line need only this file's own chunk (start/createRest.ts
// says what comes after them, and when). The author's tools (F2, `?at=`, `?vars=`) are there in development only.

const author = import.meta.env.DEV ? (await import('./dev/openAuthor')).openAuthor() : null;
const moments = createMoments();
const tell = (notice: NoticeId): void => moments.whenMounted(() => screens.notice(notice));
const tellOnce = (notice: NoticeId): void => moments.whenMounted(() => game.tellOnce(notice));
const report = createReport(tellOnce);
const partOf = createPartOf(tell);
const storyCode = () => import('./start/openStory');
const story = partOf(storyCode, ({ openStory }) => openStory(partOf, hash));
const settings = new LiveSettings();
const picture = new LivePicture(element('stage'), moments.calm, settings, report);
const sound = new LiveSound(settings, moments.firstLine.happens, report);
const gameOf = (): Game => game;
const { run, spare, listen } = createFailures(gameOf, () => screens, import.meta.url);
const fetchRest = createRest({ partOf, moments, story, picture, sound, renderAgain: () => director.renderAgain() });
const actions = createActions({ game: gameOf, director: () => director, settings, sound, run, fetchRest });
const { words, screens, interactions: inDom, mount } = createUi(actions, partOf, report);
const interactions = new Interactions((id) => inDom[id] ?? null, spare);
const director = new Director(
  { picture: () => picture.view, sound: () => sound.view, words, interactions },
  () => settings.now,
);
const store = openStore({
  tell: tellOnce,
  answered: () => run(game.storeAnswered()),
});
const game = new Game({
  ...{ director, words, screens, isNewcomer, storyHash: hash, now: Date.now, first: author ? null : first },
  store: author?.store(store) ?? store,
  openStory: () => author?.openStory() ?? story.asked(),
});
listen();
await enter({
  ...{ game, actions, settings, sound, moments, run, tell, mount, author },
  followers: [() => words, () => screens, () => picture.view, () => sound.view],
});
fetchRest();
