import { readFileSync, writeFileSync } from 'node:fs';
import { idleSeedOf } from './playtest/jobsOf';
import { type Finished, mergeShares, type NamedShare } from './playtest/mergeShares';
import { openForPlaytest, type PlaytestStory } from './playtest/openForPlaytest';
import { idleLines, resultLines } from './playtest/printResult';
import { type PlaytestCommand, readOptions } from './playtest/readOptions';
import { type IdleChoices, runIdleChoices, runPlays, withShortWays } from './playtest/runPlaytest';
import { runShare } from './playtest/runShare';
import { readShare, writeShare } from './playtest/share';
import { printShard } from './shards';

/**
 * `npm run playtest -- --plays 1000 --policy random --from SCENE --seed 1 --endings-seen 6 --playthroughs 6 --json FILE`:
 * plays the script many times on all processors and reports. `--policy all` plays every policy 500 times. `--story FILE`
 * plays another story, `--threads N` uses fewer threads. `--shard 2/4 --json FILE` does one share of the same;
 * `--merge FILE FILE … --json FILE` joins all shares. Exit 1 when a play met a fault,
 * needed what it was not told, or heard somebody who is nowhere; 2 when it was asked wrongly.
 */
type Asked<K extends PlaytestCommand['kind']> = Extract<PlaytestCommand, { kind: K }>;

const print = ({ script }: PlaytestStory, { options, result }: Finished, last: string): void => {
  console.log(resultLines(result, options, script).join('\n'));
  console.log(`${last}\n`);
};

/** Prints what the choices that do nothing are, writes the JSON; the same for a whole run and for joined shards. */
const finish = (story: PlaytestStory, runs: readonly Finished[], idle: IdleChoices | null, json?: string): number => {
  const flavor = runs[0]?.result.flavorOptions ?? 0;
  if (idle) console.log(idleLines(idle, story.script, flavor).join('\n'));
  const results = Object.fromEntries(runs.map(({ options, result }) => [options.policy, result]));
  if (json) writeFileSync(json, `${JSON.stringify({ story: story.hash, results, ...idle }, null, 1)}\n`);
  return runs.some(({ result: { errors, untold, unplaced } }) => errors.length + untold.length + unplaced.length > 0)
    ? 1
    : 0;
};

const playWhole = async (story: PlaytestStory, { runs, json, threads }: Asked<'whole'>): Promise<number> => {
  const finished: Finished[] = [];
  for (const options of runs) {
    const start = performance.now();
    const result = withShortWays(story, options, await runPlays(story, options, threads));
    const seconds = (performance.now() - start) / 1000;
    const speed = `${(result.plays / seconds).toFixed(0)} plays and ${(result.turns / seconds).toFixed(0)} turns`;
    print(story, { options, result }, `${seconds.toFixed(1)} s, ${speed} a second`);
    finished.push({ options, result });
  }
  const seed = idleSeedOf(runs);
  return finish(story, finished, seed === null ? null : await runIdleChoices(story, seed, threads), json);
};

const playShard = async (story: PlaytestStory, { runs, shard, json, threads }: Asked<'shard'>): Promise<number> => {
  const share = await runShare(story, runs, shard, threads);
  writeFileSync(json, writeShare(share));
  console.log(`shard ${printShard(shard)}: ${share.results.length} jobs done, written to ${json}`);
  return 0;
};

const open = (name: string): NamedShare => {
  const share = readShare(readFileSync(name, 'utf8'));
  if (!share) throw new Error(`${name} is no shard of a playtest, or it is damaged`);
  return { name, share };
};

const merge = (story: PlaytestStory, { files, json }: Asked<'merge'>): number => {
  const { runs, idle } = mergeShares(story, files.map(open));
  const finished = runs.map(({ options, result }) => ({ options, result: withShortWays(story, options, result) }));
  for (const run of finished) print(story, run, `joined of ${files.length} shards`);
  return finish(story, finished, idle, json);
};

const run = (command: PlaytestCommand): number | Promise<number> => {
  const story = openForPlaytest(command.story);
  switch (command.kind) {
    case 'whole':
      return playWhole(story, command);
    case 'shard':
      return playShard(story, command);
    case 'merge':
      return merge(story, command);
    default:
      return command satisfies never;
  }
};

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`playtest: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`);
  process.exitCode = 2;
}
