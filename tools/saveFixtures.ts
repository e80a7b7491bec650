import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { endings, scenes } from '../src/core/catalog';
import { firstPlay, type Play } from '../src/core/play';
import { type Begin, StorySession } from '../src/core/StorySession';
import type { SaveGame } from '../src/core/saveGame';
import { loadStory, printProblem } from './story/loadStory';
import { readReplies, repliesFile, repliesOf, withReplies, writeReplies } from './story/replies';
import { randomPlay, saveAt } from './story/saves';

/**
 * `npm run story:saves`: keeps saves of this version in one file of tests/fixtures/saves, so that later versions can be
 * tried on them, and adds its replies to story/replies.txt. Run it once when a version lands; what older versions left
 * stays as it is.
 */
const folder = fileURLToPath(new URL('../tests/fixtures/saves', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const laterPlay: Begin = { playthroughs: 3, endingsSeen: 2 };
const seeds = Array.from({ length: 400 }, (_, seed) => seed);

/** Saves of one play: as each scene begins, and as it is about to end. */
const inScene = (plays: readonly Play[], scene: string, hash: string): [string, SaveGame][] => {
  const play = plays.find(({ turns }) => turns.filter(({ turn }) => turn.scene === scene).length > 1);
  if (!play) return [];
  const first = play.turns.findIndex(({ turn }) => turn.scene === scene);
  const last = play.turns.findLastIndex(({ turn }) => turn.scene === scene && turn.choices.length > 0);
  return [
    [`${scene}-early`, saveAt(play, first, hash)],
    [`${scene}-late`, saveAt(play, last, hash)],
  ];
};

const atEnd = (plays: readonly Play[], ending: string, hash: string): [string, SaveGame][] => {
  const play = plays.find(({ turns }) => turns.at(-1)?.turn.ending === ending);
  return play ? [[`end-${ending}`, saveAt(play, play.turns.length - 1, hash)]] : [];
};

const { json, script, hash, problems } = loadStory();
if (!json || !script) {
  console.error(`saves: ${problems[0] ? printProblem(problems[0]) : 'the story does not compile'}`);
  process.exit(2);
}
const session = new StorySession(json);
const plays = seeds.map((seed) => randomPlay(session, firstPlay, seed));
/** The plays from another one on for each scene, so that the saves are not all of one play. */
const playsFrom = (index: number): Play[] => [...plays.slice(index * 50), ...plays];
const later = randomPlay(session, laterPlay, 1);
const saves: [string, SaveGame][] = [
  ...scenes.flatMap((scene, index) => inScene(playsFrom(index), scene, hash)),
  ...endings.flatMap((ending, index) => atEnd(playsFrom(index + 1), ending, hash)),
  ['later-play', saveAt(later, Math.floor(later.turns.length / 2), hash)],
];
mkdirSync(folder, { recursive: true });
const lines = saves.map(([name, save]) => `${JSON.stringify(name)}: ${JSON.stringify(save)}`);
writeFileSync(`${folder}/${version}.json.gz`, gzipSync(`{\n${lines.join(',\n')}\n}\n`, { level: 9 }));
writeReplies(repliesFile, withReplies(readReplies(repliesFile), repliesOf(script)));
console.log(`saves: ${saves.length} of version ${version}, script ${hash}`);
