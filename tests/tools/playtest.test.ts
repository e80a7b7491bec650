import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { replayIds } from '../../tools/playtest/playOnce';
import { beginOf, policies, policyNames } from '../../tools/playtest/policies';
import { runIdleChoices, runPlays } from '../../tools/playtest/runPlaytest';
import { odds } from '../../tools/playtest/statistics';
import { whereFault, whereOption, whereWritten } from '../../tools/playtest/whereWritten';
import { explore } from '../fixtures/explore';

const inkFile = (name: string): string => fileURLToPath(new URL(`../fixtures/ink/${name}`, import.meta.url));
const clean = openForPlaytest(inkFile('clean.ink'));
const faults = openForPlaytest(inkFile('faults.ink'));

describe('a clean story', () => {
  test('the playtester sees what an independent explorer enumerates', async () => {
    const explored = explore(clean.setup.compiled);
    const result = await runPlays(clean, { plays: 500, policy: 'random', seed: 1 }, 1);
    expect(result.errors).toEqual([]);
    expect([...result.unseenLines, ...result.unseenOptions]).toEqual([]);
    expect(new Set(clean.script.lines.map(({ text }) => text))).toEqual(explored.texts);
    expect(Object.keys(result.endings).sort()).toEqual(Object.keys(explored.endings).sort());
    expect([result.words.min, result.words.max]).toEqual([explored.words.least, explored.words.most]);
  });

  test('the odds of random plays agree with the explored ways, each weighed by its chance', async () => {
    const { odds: found } = await runPlays(clean, { plays: 2000, policy: 'random', seed: 5 }, 1);
    // Only the tune (one of three) brings closeness to 8, and with it the other ending.
    expect(found.return_to_sender?.low).toBeLessThan(1 / 3);
    expect(found.return_to_sender?.high).toBeGreaterThan(1 / 3);
  });

  test('one thread and two threads bring the same, and so does the same seed', async () => {
    const options = { plays: 600, policy: 'least-seen', seed: 3 } as const;
    const alone = await runPlays(clean, options, 1);
    expect(await runPlays(clean, options, 2)).toEqual(alone);
  });

  test('a memory and a flag of an earlier scene make callbacks; an else does not', () => {
    expect(clean.setup.landmarks.callbacks.size).toBe(2);
  });

  test('what an ending asks of an affinity is read from the script', () => {
    expect(clean.thresholds).toEqual([{ ending: 'return_to_sender', affinity: 'closeness', operator: '>=', value: 8 }]);
  });

  test('every policy plays to an end, and possessive seeks closeness more than chance does', async () => {
    const share: Record<string, number> = {};
    for (const policy of policyNames) {
      const result = await runPlays(clean, { plays: 60, policy, seed: 1 }, 1);
      expect(result.errors).toEqual([]);
      share[policy] = result.odds.return_to_sender?.share ?? 0;
    }
    expect(share.possessive).toBe(1);
    expect(share.random).toBeLessThan(0.6);
  });

  test('who passes over is never shown what a content note warns of', () => {
    const choices = ['go_on', 'pass_over'].map((id, index) => ({ id, index }));
    const pick = policies['passes-over']()(1);
    expect(pick({ choices } as unknown as Turn, undefined as unknown as StorySession)).toBe(1);
  });

  test('later plays of chance are begun after every ending in turn', () => {
    const before = Array.from({ length: 24 }, (_, play) => beginOf('random', play).endingBefore ?? 0);
    expect(new Set(before)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
  });

  test('an option tagged flavor is counted, and compared with none', async () => {
    const result = await runPlays(clean, { plays: 10, policy: 'random', seed: 1 }, 1);
    const { hollow } = await runIdleChoices(clean, 1, 1);
    expect(result.flavorOptions).toBe(1);
    expect(hollow.flatMap(({ pairs }) => pairs.flat())).not.toContain('wave');
  });
});

describe('planted faults are found and named with file and line', () => {
  const run = runPlays(faults, { plays: 60, policy: 'random', seed: 1 }, 1);

  test('a crash behind three choices, with choices that lead there again', async () => {
    const crash = (await run).errors.find(({ message }) => message.includes('divert'));
    if (!crash) throw new Error('not found');
    expect(whereFault(faults.script, crash)).toBe('story/faults.ink:32');
    expect(crash.choices).toHaveLength(4);
    const again = replayIds(new StorySession(faults.setup.compiled), crash.begin, crash.choices);
    expect(again.fault?.message).toBe(crash.message);
  });

  test('a dead end', async () => {
    const dead = (await run).errors.find(({ message }) => message.startsWith('a dead end'));
    if (!dead) throw new Error('not found');
    expect(whereFault(faults.script, dead)).toBe('story/faults.ink:21');
    expect(dead.choices.at(-1)).toBe('letter/to_dead_end');
  });

  test('a loop, with its cycle', async () => {
    const loops = (await run).errors.filter(({ cycle }) => cycle);
    expect(loops.flatMap(({ cycle }) => cycle)).toContain('letter/left');
    expect(loops.map((loop) => whereFault(faults.script, loop)).sort()).toContain('story/faults.ink:38');
    expect(loops[0]?.choices.at(-1)).toBe('letter/to_loop');
  });

  test('an unreachable line and an unreachable ending', async () => {
    const { unseenLines, unseenEndings } = await run;
    expect(unseenLines.map(whereWritten)).toEqual(['story/faults.ink:15', 'story/faults.ink:52']);
    expect(unseenEndings.map(whereWritten)).toEqual(['story/faults.ink:51']);
  });

  test('a false choice', async () => {
    const { falseChoices } = await runIdleChoices(faults, 1, 1);
    expect(falseChoices.map(({ ids }) => ids)).toContainEqual(['same_one', 'same_two']);
    expect(whereOption(faults.script, 'letter/same_one')).toBe('story/faults.ink:8');
  });
});

test.each([
  ['a policy that does not exist', ['--policy', 'brave']],
  ['a seed that is none', ['--seed', 'x']],
  ['a scene that does not exist', ['--from', 'moon']],
  ['an option that does not exist', ['--brave']],
  ['a story that does not exist', ['--story', 'nowhere.ink']],
])('%s: one line, exit 2, no stack', (_, args) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/playtest.ts', ...args], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^playtest: /);
});

test('the interval of a share is Wilson’s', () => {
  const { low, high } = odds(10, 100);
  expect(low).toBeCloseTo(0.0552, 4);
  expect(high).toBeCloseTo(0.1744, 4);
});
