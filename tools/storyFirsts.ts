import { firstsFinder } from './firsts/findFirsts';
import { knownFile, readKnown } from './firsts/known';
import { nounsOf } from './firsts/nouns';
import { type RankedFirst, rankFirsts } from './firsts/rankFirsts';
import { type FirstsCommand, readArguments } from './firsts/readArguments';
import { openForPlaytest } from './playtest/openForPlaytest';
import { quickenInk } from './playtest/patchInkForSpeed';
import { textsOf } from './prose/playTexts';
import { seededPlays } from './prose/seededPlays';

/**
 * `npm run story:firsts -- --policy random --seed 1 --plays 40`: things that a play speaks of as known and has never
 * named before, scene by scene, the widest first, with the share of plays in which it happens. `--options` judges what
 * was offered and not taken, too; `--possessives` also `Catherine’s tin`. A finder: whatever it finds, exit 0.
 */
quickenInk();

/** How many a scene are printed. */
const most = 20;

const firstLine = ({ share, words, sentence, places: [place = '', ...others] }: RankedFirst): string => {
  const percent = `${Math.round(100 * share)} %`.padStart(5);
  const more = others.length > 0 ? ` (and ${others.map((each) => each.replace(/^.*:/, ':')).join(' ')})` : '';
  return `${percent}  ${words.padEnd(22)}  ${place}${more}  ${sentence}`;
};

const run = ({ asked, options, possessives }: FirstsCommand): void => {
  const { setup, script } = openForPlaytest();
  const find = firstsFinder({ nouns: nounsOf(script), known: readKnown(knownFile), options, possessives });
  const plays = [...seededPlays(setup.compiled, asked)].map((record) => find(textsOf(record)));
  for (const [scene, firsts] of rankFirsts(plays, script, most)) {
    console.log(`\n${scene ?? 'before the first scene'}`);
    for (const first of firsts) console.log(firstLine(first));
  }
};

try {
  run(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`firsts: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
