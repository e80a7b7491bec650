import type { ScriptTexts } from '../story/readScript';
import type { PlaytestOptions } from './playChunk';
import type { Fault } from './playOnce';
import type { IdleChoices } from './runPlaytest';
import { type Odds, type Spread, spread } from './statistics';
import type { PlaytestResult } from './summarize';
import { whereFault, whereOption, whereWritten } from './whereWritten';

/** Words a minute of a reader. */
export const readingSpeed = 220;

const columns = ['min', 'p10', 'median', 'p90', 'max'] as const;

const row = (name: string, values: Spread, scale = 1, digits = 0): string =>
  `${name.padEnd(22)} ${columns.map((column) => (values[column] * scale).toFixed(digits).padStart(6)).join(' ')}`;

const percent = (share: number): string => (100 * share).toFixed(1);

const oddsLine = (ending: string, { share, low, high }: Odds): string =>
  `ending ${ending.padEnd(28)} ${percent(share).padStart(5)} %  (95 %: ${percent(low)} to ${percent(high)})`;

const tableLines = (result: PlaytestResult): string[] => [
  `${''.padEnd(22)} ${columns.map((name) => name.padStart(6)).join(' ')}`,
  row('words', result.words),
  row(`minutes at ${readingSpeed}`, result.words, 1 / readingSpeed, 1),
  row('choices', result.choices),
  row('words to Samantha', result.wordsToSamantha),
  row('callbacks', result.callbacks),
  row('overlap of two, %', result.overlap, 100),
  ...Object.entries(result.sceneWords).map(([scene, words]) => row(`  ${scene}`, words)),
  ...Object.entries(result.speakerWords).map(([speaker, words]) => row(`  ${speaker.toUpperCase()}`, words)),
];

/** The middle value of a histogram of 0 to 20. */
const median = (counts: readonly number[]): number => {
  const values = counts.flatMap((count, value) => Array.from({ length: count }, () => value));
  return spread(values).median;
};

const affinityLines = ({ actEnds }: PlaytestResult): string[] =>
  Object.entries(actEnds).flatMap(([act, histogram]) =>
    Object.entries(histogram).map(([name, counts]) => {
      const shown = counts.map((count, value) => (count > 0 ? `${value}:${count}` : '')).filter(Boolean);
      return `act ${act} ${name.padEnd(10)} median ${String(median(counts)).padStart(2)}  ${shown.join(' ')}`;
    }),
  );

const unseenLines = (result: PlaytestResult): string[] => [
  ...result.unseenEndings.map((tag) => `never reached: ${whereWritten(tag)} ${tag.text}`),
  ...result.unseenLines.map((unit) => `never seen: ${whereWritten(unit)} ${unit.text}`),
  ...result.unseenOptions.map((unit) => `never offered: ${whereWritten(unit)} ${unit.text}`),
  ...result.unknownLines.map((text) => `without a key: ${text}`),
];

/** Files and the numbers of their lines in order. */
const byPlace = new Intl.Collator('en', { numeric: true });

/** What leads to a fault, as it can be asked for again. */
const wayTo = ({ begin: { playthroughs, endingsSeen, endingBefore = 0 }, choices }: Fault): string =>
  `  --playthroughs ${playthroughs} --endings-seen ${endingsSeen} --ending-before ${endingBefore}: ${choices.join(' ')}`;

const errorLines = (result: PlaytestResult, script: ScriptTexts): string[] => [
  ...result.errors.map(
    (error) => `error (${error.count}×): ${whereFault(script, error)} ${error.message}\n${wayTo(error)}`,
  ),
  ...result.untold.map((fault) => `${fault.message} (${fault.count}×)\n${wayTo(fault)}`),
  // The line itself says enough: the JSON has the ways.
  ...result.unplaced.map((fault) => `${fault.message} (${fault.count}×)`).sort(byPlace.compare),
];

/** What one run has brought, line by line. */
export const resultLines = (result: PlaytestResult, { policy }: PlaytestOptions, script: ScriptTexts): string[] => [
  `${policy}: ${result.plays} plays, ${result.turns} turns`,
  ...tableLines(result),
  ...Object.entries(result.odds).map(([ending, odds]) => oddsLine(ending, odds)),
  ...affinityLines(result),
  ...unseenLines(result),
  ...errorLines(result, script),
];

/** Choices that do nothing, line by line; options tagged `flavor` are only counted. */
export const idleLines = ({ falseChoices, hollow }: IdleChoices, script: ScriptTexts, flavor: number): string[] => [
  `options tagged flavor, not compared: ${flavor}`,
  ...falseChoices.map(
    ({ scene, ids }) => `false choice: ${whereOption(script, `${scene}/${ids[0]}`)} ${scene}: ${ids.join(' = ')}`,
  ),
  ...hollow.flatMap(({ scene, compared, pairs }) => [
    `hollow in ${scene}: ${pairs.length} of ${compared} pairs`,
    ...pairs.map((ids) => `  hollow: ${whereOption(script, `${scene}/${ids[0]}`)} ${ids.join(' ~ ')}`),
  ]),
];
