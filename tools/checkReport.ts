import { staleReports } from './report/head';
import { loadStory } from './story/loadStory';

/** Fails when story/REPORT.md or story/report.html is of another script or another tool than today's. Replays nothing. */
const stale = staleReports(loadStory().taggedHash);
for (const line of stale) console.error(`report: ${line}`);
if (stale.length > 0) process.exit(1);
console.log('report: of this script and this tool');
