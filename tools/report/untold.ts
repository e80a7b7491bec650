import { sceneOf } from '../playtest/factRatchets';
import type { OpenStory } from '../playtest/openStory';
import type { Fault } from '../playtest/playOnce';
import type { PlaytestResult } from '../playtest/summarize';

const byScript = (one: Fault, other: Fault): number =>
  (one.untold?.place ?? '').localeCompare(other.untold?.place ?? '', 'en', { numeric: true });

/** What plays needed and were not told, and debts that they were not paid, scene by scene, as Markdown. */
export const untoldReport = ({ script, facts, hash }: OpenStory, { plays, untold }: PlaytestResult): string => {
  const sentences = new Map(facts.map(({ id, sentence }) => [id, sentence]));
  const rows = script.knots.flatMap(({ knot }) =>
    untold
      .filter((fault) => sceneOf(script, fault) === knot)
      .sort(byScript)
      .map(({ untold: each, count }) => {
        const what = each?.kind === 'unpaid' ? 'debt told, never paid' : 'needed, not told yet';
        const share = ((100 * count) / plays).toFixed(0);
        return `| ${knot} | ${each?.place} | ${each?.fact} | ${what} | ${share} | ${sentences.get(each?.fact ?? '')} |`;
      }),
  );
  return [
    '# What is needed and not told\n',
    `Made by \`npm run story:facts\` of story ${hash}, in ${plays} random plays. Do not edit. Which fact a line tells or needs, its tag says (CONTRIBUTING.md, “Facts”).\n`,
    '| scene | where | fact | what | of the plays, % | what a player does not know |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
