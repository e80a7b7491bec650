import { readFileSync } from 'node:fs';
import { version } from '../package.json';
import { joinRuns } from './testRun/joinRuns';

/**
 * `npx tsx tools/joinLongRun.ts shard1.txt shard2.txt … > docs/long-run.txt`: what the shards of `npm run test:long`
 * printed, as one text; its last line is the sum. Exit 1 when a test failed, 2 when a shard is missing or broken off.
 */
try {
  const outputs = process.argv.slice(2).map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const { text, failed } = joinRuns(outputs, version);
  process.stdout.write(text);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(`joinLongRun: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
