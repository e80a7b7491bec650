import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { gather } from '../../tools/report/gather';
import { headLine, staleReports } from '../../tools/report/head';
import { htmlReport } from '../../tools/report/html';
import { markdownReport } from '../../tools/report/markdown';

const folder = mkdtempSync(join(tmpdir(), 'her-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = openForPlaytest(fileURLToPath(new URL('../fixtures/ink/clean.ink', import.meta.url)));
const data = gather(story, { plays: 30, flow: 60, seed: 1 });

test('both faces say in their head of which story and tool they are', async () => {
  expect(markdownReport(await data).split('\n')[0]).toContain(headLine(story.hash));
  expect(htmlReport(await data).slice(0, 1000)).toContain(headLine(story.hash));
});

test('the page is whole in itself: no script, nothing to load', async () => {
  expect(htmlReport(await data)).not.toMatch(/<script|<link|src=|href=|url\(/);
});

test('the page draws the flow, the odds, and what an ending asks for', async () => {
  const page = htmlReport(await data);
  expect(page).toContain('letter → way_home: 60');
  expect(page).toContain('&gt;= 8 return to sender');
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
});

test('a report of another story, or none, is stale', () => {
  const file = join(folder, 'REPORT.md');
  expect(staleReports('abc', [file])).toHaveLength(1);
  writeFileSync(file, `<!-- ${headLine('abc')} -->\n`);
  expect(staleReports('abc', [file])).toEqual([]);
  expect(staleReports('xyz', [file])).toHaveLength(1);
});
