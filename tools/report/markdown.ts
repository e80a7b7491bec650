import type { ReportData } from './gather';
import { headLine } from './head';
import type { Table } from './table';
import { tablesOf } from './tables';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const tableText = ({ title, note, head, rows }: Table): string => {
  const body = rows.length > 0 ? [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n') : 'None.';
  return `## ${title}\n\n${note}\n\n${body}\n`;
};

/** Affinities where an act ends, as `value: plays`. */
const affinities = ({ flow }: ReportData): Table => ({
  title: 'Affinities at each act’s end',
  note: 'Value: plays. report.html draws them against what the endings ask for.',
  head: ['act', 'affinity', 'plays at each value'],
  rows: Object.entries(flow.actEnds).flatMap(([act, histogram]) =>
    Object.entries(histogram).map(([name, counts]) => [
      act,
      name,
      counts.flatMap((count, value) => (count > 0 ? [`${value}: ${count}`] : [])).join(', '),
    ]),
  ),
});

/** The whole report as Markdown. */
export const markdownReport = (data: ReportData): string =>
  [
    `<!-- ${headLine(data.story.hash)} -->`,
    '# What the playtester found\n',
    `Made by \`npm run story:report\` of ${headLine(data.story.hash)}, seed ${data.counts.seed}. Do not edit.\n`,
    ...[...tablesOf(data), affinities(data)].map(tableText),
  ].join('\n');
