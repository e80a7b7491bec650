import { spawnSync } from 'node:child_process';

/** `npm run check`: every static check in turn; stops at none, fails if one failed. */
const checks: readonly { readonly name: string; readonly command: string }[] = [
  { name: 'types', command: 'tsc -p .' },
  { name: 'types of core, without the DOM', command: 'tsc -p src/core' },
  { name: 'types of the scores', command: 'tsc -p assets/scores' },
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  { name: 'boundaries', command: 'tsx tools/checkBoundaries.ts' },
  { name: 'dead code', command: 'knip' },
  { name: 'glossary', command: 'tsx tools/checkGlossary.ts' },
  { name: 'citations', command: 'tsx tools/checkCitations.ts' },
  { name: 'story', command: 'tsx tools/checkStory.ts' },
  { name: 'story report of today', command: 'tsx tools/checkReport.ts' },
];

const failed = checks.filter(({ name, command }) => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
