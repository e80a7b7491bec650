import { writeFileSync } from 'node:fs';
import { openStory } from './playtest/openStory';
import { idleLines, resultLines } from './playtest/printResult';
import { type Command, readOptions } from './playtest/readOptions';
import { runIdleChoices, runPlays } from './playtest/runPlaytest';
import type { PlaytestResult } from './playtest/summarize';

/**
 * `npm run playtest -- --plays 1000 --policy random --from SCENE --seed 1 --endings-seen 6 --playthroughs 6 --json FILE`:
 * plays the script many times on all processors and reports. `--policy all` plays every policy 500 times. `--story FILE`
 * plays another story, `--threads N` uses fewer threads. Exit 1 when a play met a fault, 2 when it was asked wrongly.
 */
const run = async ({ runs, json, story: file, threads }: Command): Promise<number> => {
  const story = openStory(file);
  const results: Record<string, PlaytestResult> = {};
  for (const options of runs) {
    const start = performance.now();
    const result = await runPlays(story, options, threads);
    const seconds = (performance.now() - start) / 1000;
    results[options.policy] = result;
    console.log(resultLines(result, options, story.script).join('\n'));
    const speed = `${(result.plays / seconds).toFixed(0)} plays and ${(result.turns / seconds).toFixed(0)} turns`;
    console.log(`${seconds.toFixed(1)} s, ${speed} a second\n`);
  }
  const [first] = runs;
  const idle = first && !first.from ? await runIdleChoices(story, first.seed, threads) : null;
  const flavor = Object.values(results)[0]?.flavorOptions ?? 0;
  if (idle) console.log(idleLines(idle, story.script, flavor).join('\n'));
  if (json) writeFileSync(json, `${JSON.stringify({ story: story.hash, results, ...idle }, null, 1)}\n`);
  return Object.values(results).some(({ errors }) => errors.length > 0) ? 1 : 0;
};

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`playtest: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
