import type { FactResult } from '../playtest/factResults';
import type { ListedFact } from '../story/rules/facts';
import type { ReportData } from './gather';
import type { Table } from './table';

const percent = (count: number, of: number): string => ((100 * count) / Math.max(1, of)).toFixed(1);

/** Words where there are any: a fact that is never told has no median. */
const wordsIf = (count: number, words: number): string => (count > 0 ? String(words) : '');

const factRow = ({ id, sentence }: ListedFact, result: FactResult | undefined, plays: number): string[] => [
  id,
  sentence,
  percent(result?.told ?? 0, plays),
  wordsIf(result?.told ?? 0, result?.toldWords.median ?? 0),
  wordsIf(result?.needed ?? 0, result?.neededWords.median ?? 0),
  String(result?.late ?? 0),
  String(result?.never ?? 0),
];

/** When plays are told what they need. */
export const factsTable = ({ flow, story }: ReportData): Table => ({
  title: 'Facts',
  note: `Of ${flow.plays} random plays: how many are told it, and the median of the words read by then and before it is first needed. Late: needed, and told only afterward. Never: needed, and not told.`,
  head: ['fact', 'what a player then knows', 'told, %', 'told at word', 'needed at word', 'late', 'never'],
  rows: story.facts.filter(({ debt }) => !debt).map((fact) => factRow(fact, flow.facts[fact.id], flow.plays)),
});

/** What plays are promised, and whether they get it. */
export const debtsTable = ({ flow, story }: ReportData): Table => ({
  title: 'Debts',
  note: `Of ${flow.plays} random plays: told it, and of those, paid before the end.`,
  head: ['debt', 'what is owed', 'told, %', 'of these paid, %'],
  rows: story.facts
    .filter(({ debt }) => debt)
    .map(({ id, sentence }) => {
      const { told = 0, paid = 0 } = flow.facts[id] ?? {};
      return [id, sentence, percent(told, flow.plays), percent(paid, told)];
    }),
});
