import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openForPlaytest } from './playtest/openForPlaytest';
import { gather } from './report/gather';
import { reportFiles } from './report/head';
import { htmlReport } from './report/html';
import { markdownReport } from './report/markdown';

/** `npm run story:report -- --plays 500 --flow 10000 --seed 1`: plays every policy and writes story/REPORT.md and report.html. */
const options = {
  plays: { type: 'string', default: '500' },
  flow: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
} as const;

const count = (words: string): number => {
  if (!/^\d+$/.test(words) || Number(words) < 1) throw new Error(`a whole number from 1 is needed, not "${words}"`);
  return Number(words);
};

try {
  const { plays, flow, seed } = parseArgs({ options }).values;
  const data = await gather(openForPlaytest(), { plays: count(plays), flow: count(flow), seed: count(seed) });
  writeFileSync(reportFiles.markdown, markdownReport(data));
  writeFileSync(reportFiles.html, htmlReport(data));
  console.log(`written: ${Object.values(reportFiles).join(', ')}`);
} catch (error) {
  console.error(`story:report: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
