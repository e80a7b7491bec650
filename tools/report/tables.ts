import { readingSpeed } from '../playtest/printResult';
import type { Odds, Spread } from '../playtest/statistics';
import { whereFault, whereOption, whereWritten } from '../playtest/whereWritten';
import { debtsTable, factsTable } from './factTables';
import type { ReportData } from './gather';
import type { Table } from './table';

const spreadCells = ({ median, p10, p90 }: Spread, scale = 1, digits = 0): string[] =>
  [median, p10, p90].map((value) => (value * scale).toFixed(digits));

/** `12.3 (10.1–14.8)`, in percent. */
const oddsCell = ({ share, low, high }: Odds): string => {
  const [middle, from, to] = [share, low, high].map((value) => (100 * value).toFixed(1));
  return `${middle} (${from}–${to})`;
};

const lengths = ({ flow, counts }: ReportData): Table => ({
  title: 'A play',
  note: `${counts.flow} random plays, every second a later one. Overlap: lines that two plays have in common, of all lines that one of them has. A callback is a line that a memory, a flag or a list of an earlier scene brings about.`,
  head: ['', 'median', 'p10', 'p90'],
  rows: [
    ['words', ...spreadCells(flow.words)],
    [`minutes at ${readingSpeed} words`, ...spreadCells(flow.words, 1 / readingSpeed, 1)],
    ['choices', ...spreadCells(flow.choices)],
    ['words before Samantha’s first', ...spreadCells(flow.wordsToSamantha)],
    ['callbacks', ...spreadCells(flow.callbacks)],
    ['overlap of two plays, %', ...spreadCells(flow.overlap, 100)],
  ],
});

const endingOdds = ({ policies, counts, flow }: ReportData): Table => ({
  title: 'Ending odds by policy',
  note: `Percent of ${counts.plays} plays of each policy, with the 95 % interval (Wilson).`,
  head: ['policy', ...Object.keys(flow.odds)],
  rows: policies.map(([policy, { odds }]) => [policy, ...Object.values(odds).map(oddsCell)]),
});

const words = (title: string, spreads: Readonly<Record<string, Spread>>): Table => ({
  title,
  note: 'Of the plays in which there are any.',
  head: ['', 'median', 'p10', 'p90'],
  rows: Object.entries(spreads).map(([name, values]) => [name, ...spreadCells(values)]),
});

const faults = ({ policies, flow, story }: ReportData): Table => ({
  title: 'Faults',
  note: 'Errors, dead ends and loops, with the shortest list of choices that leads there.',
  head: ['where', 'what', 'times', 'choices'],
  rows: [flow, ...policies.map(([, result]) => result)]
    .flatMap(({ errors }) => errors)
    .map((error) => [whereFault(story.script, error), error.message, String(error.count), error.choices.join(' ')]),
});

const unseen = ({ flow, policies }: ReportData): Table => {
  const results = [flow, ...policies.map(([, result]) => result)];
  const never = <T extends { file: string; line: number; text: string }>(of: (result: typeof flow) => readonly T[]) =>
    of(flow).filter((unit) =>
      results.every((result) => of(result).some((other) => whereWritten(other) === whereWritten(unit))),
    );
  const row = (kind: string) => (unit: { file: string; line: number; text: string }) => [
    kind,
    whereWritten(unit),
    unit.text,
  ];
  return {
    title: 'Never seen',
    note: 'In no play of any policy.',
    head: ['', 'where', 'text'],
    rows: [
      ...never((result) => result.unseenEndings).map(row('ending')),
      ...never((result) => result.unseenLines).map(row('line')),
      ...never((result) => result.unseenOptions).map(row('option')),
    ],
  };
};

const idle = ({ falseChoices, hollow, flow, story }: ReportData): Table => ({
  title: 'Choices that do nothing',
  note: `False: the same text and state. Hollow: after its own answer nothing ever differs, in 20 continuations. ${flow.flavorOptions} options tagged flavor were not compared. Pairs compared: ${hollow.map(({ scene, compared }) => `${scene} ${compared}`).join(', ')}.`,
  head: ['', 'where', 'scene', 'options'],
  rows: [
    ...falseChoices.map(({ scene, ids }) => ({ kind: 'false', scene, ids })),
    ...hollow.flatMap(({ scene, pairs }) => pairs.map((ids) => ({ kind: 'hollow', scene, ids }))),
  ].map(({ kind, scene, ids }) => [
    kind,
    whereOption(story.script, `${scene}/${ids[0]}`),
    scene,
    ids.join(kind === 'false' ? ' = ' : ' ~ '),
  ]),
});

/** Every table, in the order of reading. */
export const tablesOf = (data: ReportData): Table[] => [
  lengths(data),
  endingOdds(data),
  faults(data),
  unseen(data),
  factsTable(data),
  debtsTable(data),
  idle(data),
  words('Words by scene', data.flow.sceneWords),
  words('Words by speaker', data.flow.speakerWords),
];
