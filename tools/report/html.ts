import { readFileSync } from 'node:fs';
import { escapeText } from './escape';
import { flowSvg } from './flowSvg';
import type { ReportData } from './gather';
import { headLine } from './head';
import { askedFor, histogramSvg } from './histogramSvg';
import type { Table } from './table';
import { tablesOf } from './tables';

const style = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${escapeText(text)}</${tag}>`).join('');

const tableHtml = ({ title, note, head, rows }: Table): string => {
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  const table = `<div class="wide"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>${body}</tbody></table></div>`;
  return `<section><h2>${escapeText(title)}</h2><p>${escapeText(note)}</p>${rows.length > 0 ? table : '<p>None.</p>'}</section>`;
};

/** One bar for each policy and ending; the thin line is the 95 % interval. */
const oddsBars = ({ policies, flow }: ReportData): string => {
  const bar = (policy: string, ending: string): string => {
    const odds = policies.find(([name]) => name === policy)?.[1].odds[ending];
    if (!odds) return '';
    const { share, low, high } = odds;
    const [at, from, to] = [share, low, high].map((value) => (200 * value).toFixed(1));
    return `<tr><td>${policy}</td><td><svg class="bar" viewBox="0 0 200 14" role="img" aria-label="${(100 * share).toFixed(1)} %"><rect class="track" width="200" height="9"/><rect class="ending" width="${at}" height="9"/><line class="asked" x1="${from}" x2="${to}" y1="12" y2="12"/></svg></td><td>${(100 * share).toFixed(1)} %</td></tr>`;
  };
  const groups = Object.keys(flow.odds).map(
    (ending) =>
      `<div><h3>${escapeText(ending.replaceAll('_', ' '))}</h3><table>${policies.map(([policy]) => bar(policy, ending)).join('')}</table></div>`,
  );
  return `<section><h2>Odds</h2><p>A bar is the share of a policy’s plays, the line its 95 % interval.</p><div class="grid">${groups.join('')}</div></section>`;
};

const histograms = ({ flow, story }: ReportData): string => {
  const acts = Object.entries(flow.actEnds).map(([act, histogram]) => {
    const pictures = Object.entries(histogram).map(([name, counts]) => {
      const asked = story.thresholds.filter(({ affinity }) => affinity === name);
      return `<figure><figcaption>${name}</figcaption>${histogramSvg(counts, asked)}<small>${escapeText(askedFor(asked))}</small></figure>`;
    });
    return `<h3>End of act ${act}</h3><div class="grid">${pictures.join('')}</div>`;
  });
  const note =
    story.thresholds.length > 0
      ? 'A line marks what an ending asks for.'
      : 'A line would mark what an ending asks for; none asks for an affinity yet.';
  return `<section><h2>Affinities</h2><p>Random plays by value, 0 to 20. ${note}</p>${acts.join('')}</section>`;
};

/** The whole report as one page, without scripts and without anything to load. */
export const htmlReport = (data: ReportData): string => {
  const head = headLine(data.story.hash);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<!-- ${head} -->
<title>her: what the playtester found</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<style>${style}</style>
</head>
<body>
<header><h1>What the playtester found</h1><p>${head}, seed ${data.counts.seed}</p></header>
<section><h2>The way through the scenes</h2><p>${data.counts.flow} random plays; an arrow is as wide as the share of the plays that took it.</p><div class="wide">${flowSvg(data.flow.flow, data.flow.plays)}</div></section>
${oddsBars(data)}
${histograms(data)}
${tablesOf(data).map(tableHtml).join('\n')}
</body>
</html>
`;
};
