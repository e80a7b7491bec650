import { first, hash } from 'virtual:story/first';
import { Director } from './app/Director';
import { Game } from './app/Game';
import { Interactions } from './app/Interactions';
import type { NoticeId } from './app/ports';
import { createActions } from './start/createActions';
import { createRest } from './start/createRest';
import { createFailures } from './start/failures';
import { LivePicture } from './start/LivePicture';
import { LiveSettings } from './start/LiveSettings';
import { LiveSound } from './start/LiveSound';
import { createMoments } from './start/moments';
import { element, yieldToInput } from './start/page';
import { createPartOf } from './start/parts';
import { earlyPress, isNewcomer, takeOver } from './start/titleBeforeGame';
import { isOnlyTab } from './storage/isOnlyTab';
import { openStore } from './storage/openStore';
import { createUi } from './ui/createUi';

// The composition root. The title of a newcomer and the first line need only this file's own chunk (start/createRest.ts
// says what comes after them, and when). The author's tools (F2, `?at=`, `?vars=`) are there in development only.

const author = import.meta.env.DEV ? (await import('./dev/openAuthor')).openAuthor() : null;
const moments = createMoments();
const whenMounted = (tell: () => void): void => void moments.mounted.come.then(tell);
const tell = (notice: NoticeId): void => whenMounted(() => screens.notice(notice));
const partOf = createPartOf(tell);
const story = partOf(
  () => import('./start/openStory'),
  ({ openStory }) => openStory(partOf, hash),
);
const settings = new LiveSettings();
const picture = new LivePicture(element('stage'), moments.calm, settings);
const sound = new LiveSound(settings, moments.firstLine.happens);
const failures = createFailures(
  () => game,
  () => screens,
  import.meta.url.replace(/[^/]*$/, ''),
);
const { run } = failures;
const fetchRest = createRest({ partOf, moments, story, picture, sound, renderAgain: () => director.renderAgain() });
const actions = createActions({ game: () => game, director: () => director, settings, sound, run, fetchRest });
const { words, screens, interactions: inDom, mount } = createUi(actions, partOf);
const interactions = new Interactions((id) => inDom[id] ?? null, failures.spare);
const director = new Director(
  { picture: () => picture.view, sound: () => sound.view, words, interactions },
  () => settings.now,
);
const store = openStore({
  tell: (notice) => whenMounted(() => game.tellOnce(notice)),
  answered: () => run(game.storeAnswered()),
});
const game = new Game({
  ...{ director, words, screens, isNewcomer, storyHash: hash, now: Date.now, first: author ? null : first },
  store: author?.store(store) ?? store,
  openStory: () => author?.openStory() ?? story.asked(),
});

failures.listen();
await yieldToInput();
settings.follow(
  () => words,
  () => screens,
  () => picture.view,
  () => sound.view,
);
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
fetchRest();
