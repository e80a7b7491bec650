import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { joinRuns, type Output } from '../../tools/testRun/joinRuns';
import { weightOf, weights } from '../../tools/testRun/weights';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every test file that lies in tests/, from the root. */
const onDisk = readdirSync(`${root}/tests`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/${name}`)
  .sort();

/** Vitest with the project's own configuration; it runs nothing here. */
let vitest: Vitest;
beforeAll(async () => {
  vitest = await createVitest('test', { root, watch: false });
}, 60_000);
afterAll(() => vitest.close());

const namesOf = (files: readonly TestSpecification[]): string[] =>
  files.map(({ moduleId }) => relative(root, moduleId));

/** The files that `--shard index/count` runs, in the order in which they are begun. */
const shardOf = async (index: number, count: number): Promise<string[]> => {
  const { sequencer: Sequencer } = vitest.config.sequence;
  const ctx = Object.create(vitest, { config: { value: { ...vitest.config, shard: { index, count } } } });
  const sequencer = new Sequencer(ctx);
  return namesOf(await sequencer.sort(await sequencer.shard(await vitest.globTestSpecifications())));
};

test.each([1, 2, 3, 4, 5, 6, 7, 8])('of %i shards together every test file is run, just once', async (count) => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const shards: string[][] = [];
  for (let index = 1; index <= count; index++) shards.push(await shardOf(index, count));
  expect(shards.flat().sort()).toEqual(onDisk);
  expect(told.mock.calls.flat()).toEqual(
    shards.map((shard, at) => `shard ${at + 1}/${count}: ${shard.length} of ${onDisk.length} test files`),
  );
  told.mockRestore();
});

test('the longest files of a project are begun first', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const isBrowser of [true, false]) {
    const files = (await shardOf(1, 1)).filter((file) => file.startsWith('tests/browser/') === isBrowser);
    const order = files.map(weightOf);
    expect(order.length).toBeGreaterThan(10);
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect(order.at(0)).toBeGreaterThan(order.at(-1) ?? 0);
  }
  told.mockRestore();
});

test('every weight is that of a test file', () => {
  expect(Object.keys(weights).filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
});

test('by their weights four shards of the long run take at most twenty minutes each, with checks and build', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const checksAndBuild = 90;
  for (let index = 1; index <= 4; index++) {
    const seconds = (await shardOf(index, 4)).reduce((sum, file) => sum + weightOf(file), checksAndBuild);
    expect(seconds).toBeLessThanOrEqual(20 * 60);
  }
  told.mockRestore();
});

const output = (name: string, ...lines: string[]): Output => ({ name, text: lines.join('\n') });
const one = output(
  'one.txt',
  '> her@0.4.0 test:long',
  'ok     types (9.1 s)',
  'shard 1/2: 3 of 5 test files',
  '\u001b[32m ✓ \u001b[39m unit tests/a.test.ts',
  '',
  '12 passed, 0 failed',
);
const two = output(
  'two.txt',
  'shard 2/2: 2 of 5 test files',
  ' ✓ unit tests/b.test.ts',
  '30 passed, 1 failed, 2 skipped',
  '',
);

test('the outputs of all shards are one text, in order, without what was printed before, and its last line is the sum', () => {
  const { text, failed } = joinRuns([two, one], '0.4.0');
  expect(text.split('\n')).toEqual([
    '# The long run of version 0.4.0 (npm run test:long -- --shard i/2), all shards',
    '',
    '## shard 1/2: 3 of 5 test files',
    ' ✓  unit tests/a.test.ts',
    '',
    '12 passed, 0 failed',
    '',
    '## shard 2/2: 2 of 5 test files',
    ' ✓ unit tests/b.test.ts',
    '30 passed, 1 failed, 2 skipped',
    '',
    '## All shards',
    '42 passed, 1 failed, 2 skipped',
    '',
  ]);
  expect(failed).toBe(1);
});

test.each([
  ['a shard is missing', [one], 'shard 2/2 is missing'],
  ['a shard is there twice', [one, two, two], 'shard 2/2 is there twice'],
  ['there is none', [], 'no shard is given'],
  ['one is no shard', [one, output('x.txt', '5 passed, 0 failed')], 'x.txt does not say which shard it is'],
  ['one was broken off', [one, output('x.txt', 'shard 2/2: 2 of 5 test files', ' ✓')], 'x.txt does not end in a count'],
  [
    'one is of another run',
    [one, output('x.txt', 'shard 2/2: 2 of 6 test files', '5 passed, 0 failed')],
    'x.txt knows 6',
  ],
  ['files are missing', [one, output('x.txt', 'shard 2/2: 1 of 5 test files', '5 passed, 0 failed')], '4 test files'],
])('outputs are not joined when %s', (_, outputs, message) => {
  expect(() => joinRuns(outputs, '0.4.0')).toThrow(message);
});
