import { parseArgs } from 'node:util';
import { scenes } from '../src/core/catalog';
import { StorySession } from '../src/core/StorySession';
import { findFalseChoices } from './playtest/falseChoices';
import { type PlaytestOptions, playMany, type Spread } from './playtest/playMany';
import { isPolicy, policies } from './playtest/policies';
import { loadStory, printProblem } from './story/loadStory';
import type { Position } from './story/readScript';

/** `npm run playtest -- --plays 1000 --policy random --from SCENE --seed 1`: plays the script many times and reports. */
const stop = (message: string): never => {
  console.error(`playtest: ${message}`);
  process.exit(2);
};

const readOptions = (): PlaytestOptions => {
  const options = {
    plays: { type: 'string', default: '1000' },
    policy: { type: 'string', default: 'random' },
    from: { type: 'string' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { values } = parseArgs({ options });
  const plays = Number(values.plays);
  const seed = Number(values.seed);
  if (!Number.isInteger(plays) || plays < 1) return stop(`--plays takes a whole number, not "${values.plays}"`);
  if (!Number.isInteger(seed)) return stop(`--seed takes a whole number, not "${values.seed}"`);
  if (!isPolicy(values.policy)) return stop(`no policy "${values.policy}" (${Object.keys(policies).join(', ')})`);
  const from = scenes.find((scene) => scene === values.from);
  if (values.from && !from) return stop(`no scene "${values.from}" (${scenes.join(', ')})`);
  return { plays, policy: values.policy, seed, ...(from && { from }) };
};

const line = (name: string, { min, p10, median, p90, max }: Spread): string =>
  `${name.padEnd(22)} ${[min, p10, median, p90, max].map((value) => String(value).padStart(6)).join(' ')}`;

const place = ({ file, line: number }: Position): string => `story/${file}:${number}`;

const options = readOptions();
const { json, script, problems } = loadStory();
if (!json || !script) stop(problems[0] ? printProblem(problems[0]) : 'the story does not compile');
else {
  const result = playMany(json, script, options);
  const { turns, seconds, plays, errors, endings } = result;
  console.log(`${plays} plays, ${turns} turns in ${seconds.toFixed(1)} s (${Math.round(turns / seconds)} a second)`);
  console.log(`${''.padEnd(22)} ${['min', 'p10', 'median', 'p90', 'max'].map((name) => name.padStart(6)).join(' ')}`);
  console.log(line('words', result.words));
  console.log(line('choices', result.choices));
  console.log(line('words to Samantha', result.wordsToSamantha));
  for (const [scene, words] of Object.entries(result.sceneWords)) console.log(line(`  ${scene}`, words));
  for (const [ending, count] of Object.entries(endings))
    console.log(`ending ${ending}: ${((100 * count) / plays).toFixed(1)} %`);
  for (const unit of result.unseenLines) console.log(`never seen: ${place(unit)} ${unit.text}`);
  for (const unit of result.unseenOptions) console.log(`never offered: ${place(unit)} ${unit.text}`);
  for (const text of result.unknownLines) console.log(`without a key: ${text}`);
  const session = new StorySession(json);
  const begin = { playthroughs: 0, endingsSeen: 0 };
  const twins = options.from ? [] : findFalseChoices(session, begin, policies.random(), Math.min(plays, 300));
  for (const { scene, ids } of twins) console.log(`false choice: ${scene}: ${ids.join(' = ')}`);
  for (const error of errors) console.log(`error (${error.count}×): ${error.message}\n  ${error.choices.join(' ')}`);
  if (errors.length > 0) process.exit(1);
}
