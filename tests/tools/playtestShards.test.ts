import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeShares } from '../../tools/playtest/mergeShares';
import { openForPlaytest, type PlaytestStory } from '../../tools/playtest/openForPlaytest';
import type { PlaytestOptions } from '../../tools/playtest/playChunk';
import { policyNames } from '../../tools/playtest/policies';
import { readOptions } from '../../tools/playtest/readOptions';
import { runIdleChoices, runPlays } from '../../tools/playtest/runPlaytest';
import { runShare } from '../../tools/playtest/runShare';
import { readShare, type Share, writeShare } from '../../tools/playtest/share';

const folder = mkdtempSync(join(tmpdir(), 'her-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inkFile = (name: string): string => fileURLToPath(new URL(`../fixtures/ink/${name}`, import.meta.url));
const fileNamed = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(fileNamed(name), 'utf8');

/** Runs the command on the clean story; `lines` is what it prints but the lines of seconds. */
const playtest = (...args: readonly string[]) => {
  const command = ['--import', 'tsx', 'tools/playtest.ts', '--story', inkFile('clean.ink'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => !/^[\d.]+ s, |^joined of/.test(line));
  return { status, lines, stderr: stderr.trim().split('\n') };
};

describe('the command', () => {
  const asked = ['--plays', '700', '--policy', 'random', '--seed', '4'];
  const shares = [1, 2, 3].map((index) => fileNamed(`share${index}.json`));
  let whole: ReturnType<typeof playtest>;
  beforeAll(() => {
    whole = playtest(...asked, '--json', fileNamed('whole.json'));
    for (const [at, file] of shares.entries())
      expect(playtest(...asked, '--shard', `${at + 1}/3`, '--json', file).status).toBe(0);
  }, 120_000);

  test('writes, of its joined shards, byte for byte the file that it writes without them, and prints the same', () => {
    const { status, lines } = playtest('--merge', ...shares.toReversed(), '--json', fileNamed('joined.json'));
    expect(status).toBe(0);
    expect(textOf('joined.json')).toBe(textOf('whole.json'));
    expect(textOf('whole.json')).toContain('"plays": 700');
    expect(lines).toEqual(whole.lines);
  });

  test('says what a shard’s file is of', () => {
    const share = readShare(textOf('share2.json'));
    expect(share?.shard).toEqual({ index: 2, count: 3 });
    expect(share?.runs).toEqual([{ plays: 700, policy: 'random', seed: 4 }]);
    expect(share?.story).toBe(openForPlaytest(inkFile('clean.ink')).hash);
  });

  test('refuses what is not all of one whole: one line, exit 2, no stack, nothing written', () => {
    const { status, stderr } = playtest('--merge', ...shares.slice(1), '--json', fileNamed('refused.json'));
    expect(status).toBe(2);
    expect(stderr).toEqual(['playtest: shard 1/3 is missing']);
    expect(() => textOf('refused.json')).toThrow('ENOENT');
  });

  test('refuses a file that is no shard: one line, exit 2', () => {
    const { status, stderr } = playtest('--merge', fileNamed('whole.json'));
    expect(status).toBe(2);
    expect(stderr).toEqual([`playtest: ${fileNamed('whole.json')} is no shard of a playtest, or it is damaged`]);
  });

  test.each([
    ['a shard beyond the last', ['--shard', '4/3', '--json', 'x.json'], '--shard takes a part of a whole'],
    ['a shard without a file for it', ['--shard', '1/3'], '--shard takes --json FILE'],
    ['a word that is no option', ['part1.json'], '"part1.json" is no option'],
    ['to join no file', ['--merge'], '--merge takes the files of all shards'],
    ['to join and to play', ['--merge', 'a.json', '--seed', '4'], '--merge takes no --seed'],
    ['to join one shard of shards', ['--merge', 'a.json', '--shard', '1/3'], '--merge takes no --shard'],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('joined shards', () => {
  const clean = openForPlaytest(inkFile('clean.ink'));

  /** The shares as they come back from their files. */
  const sharesOf = async (story: PlaytestStory, runs: readonly PlaytestOptions[], count: number): Promise<Share[]> => {
    const shares: Share[] = [];
    for (let index = 1; index <= count; index++) {
      const share = readShare(writeShare(await runShare(story, runs, { index, count }, 1)));
      if (share) shares.push(share);
    }
    return shares;
  };
  const named = (shares: readonly Share[]) => shares.map((share, at) => ({ name: `share${at + 1}.json`, share }));

  test('bring what every policy brings in one piece, and the choices that do nothing', async () => {
    const runs = policyNames.map((policy) => ({ plays: 20, policy, seed: 2 }));
    const merged = mergeShares(clean, named(await sharesOf(clean, runs, 4)));
    for (const [at, options] of runs.entries()) {
      expect(merged.runs[at]?.options).toEqual(options);
      expect(JSON.stringify(merged.runs[at]?.result)).toBe(JSON.stringify(await runPlays(clean, options, 1)));
    }
    expect(JSON.stringify(merged.idle)).toBe(JSON.stringify(await runIdleChoices(clean, 2, 1)));
  });

  test('bring the same faults, each with its shortest list of choices', async () => {
    // Without its loop, which is played a long time each time.
    const ink = readFileSync(inkFile('faults.ink'), 'utf8').replace('    -> around', '    -> DONE');
    writeFileSync(fileNamed('faults.ink'), ink);
    copyFileSync(inkFile('state.ink'), fileNamed('state.ink'));
    const faults = openForPlaytest(fileNamed('faults.ink'));
    const options = { plays: 600, policy: 'random', seed: 1, from: 'letter' } as const;
    const merged = mergeShares(faults, named(await sharesOf(faults, [options], 2)));
    const whole = await runPlays(faults, options, 1);
    expect(whole.errors).toHaveLength(2);
    expect(JSON.stringify(merged.runs[0]?.result)).toBe(JSON.stringify(whole));
    expect(merged.idle).toBe(null);
  });

  test('need not all have something to do', async () => {
    const runs = [{ plays: 20, policy: 'random', seed: 1, from: 'letter' }] as const;
    const shares = await sharesOf(clean, runs, 3);
    expect(shares.map(({ results }) => results.length).sort()).toEqual([0, 0, 1]);
    expect(mergeShares(clean, named(shares)).runs[0]?.result.plays).toBe(20);
  });

  test('are refused when one is of another story or was played with other options', async () => {
    const runs = [{ plays: 20, policy: 'random', seed: 1, from: 'letter' }] as const;
    const [first, second] = await sharesOf(clean, runs, 2);
    if (!first || !second) throw new Error('no shares');
    const join = (other: Share) => () => mergeShares(clean, named([first, other]));
    expect(join({ ...second, story: 'elsewhere' })).toThrow('share2.json is of the story elsewhere');
    expect(join({ ...second, runs: [{ ...runs[0], seed: 2 }] })).toThrow(
      'share2.json was played with other options than share1.json',
    );
    expect(join({ ...second, shard: { index: 2, count: 3 } })).toThrow('1/2 and 2/3 are not of one whole');
    expect(join(first)).toThrow('shard 1/2 is there twice');
  });

  test('are refused when one is damaged: at every cut, and with any digit changed', async () => {
    const [share] = await sharesOf(clean, [{ plays: 3, policy: 'random', seed: 1, from: 'letter' }], 1);
    if (!share) throw new Error('no share');
    const text = writeShare(share);
    expect(readShare(text)).toEqual(share);
    for (let length = 0; length < text.length - 1; length += 97) expect(readShare(text.slice(0, length))).toBe(null);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    for (const at of digits.slice(1)) {
      const changed = `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;
      expect(readShare(changed), changed.slice(at - 20, at + 20)).toBe(null);
    }
  });
});
