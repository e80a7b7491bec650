import { readShard, type Shard, wrongShards } from '../shards';

/** What `npm run test:long -- --shard i/n` has printed, and the name of the file that it was read from. */
export interface Output {
  readonly name: string;
  readonly text: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One shard's output, from the line that names it to the line that counts. */
interface Run extends Counts {
  readonly name: string;
  readonly shard: Shard;
  readonly files: number;
  readonly allFiles: number;
  readonly lines: readonly string[];
}

/** All runs as one text, and how many tests failed. */
export interface Joined {
  readonly text: string;
  readonly failed: number;
}

const head = /^shard (\d+\/\d+): (\d+) of (\d+) test files$/;
const foot = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes with which a terminal is told colors
const colors = /\u001b\[[\d;]*m/g;

const readRun = ({ name, text }: Output): Run => {
  const lines = text
    .replace(colors, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const from = lines.findIndex((line) => head.test(line));
  const to = lines.findLastIndex((line) => foot.test(line));
  if (from < 0) throw new Error(`${name} does not say which shard it is`);
  if (to < from) throw new Error(`${name} does not end in a count of tests: the run was broken off`);
  const [, shard = '', files, allFiles] = head.exec(lines[from] ?? '') ?? [];
  const [passed = 0, failed = 0, skipped = 0] = (foot.exec(lines[to] ?? '') ?? [])
    .slice(1)
    .map((count) => Number(count ?? 0));
  const between = lines.slice(from, to + 1);
  return {
    name,
    shard: readShard(shard),
    files: Number(files),
    allFiles: Number(allFiles),
    lines: between,
    passed,
    failed,
    skipped,
  };
};

const sum = (runs: readonly Run[], of: keyof Counts | 'files'): number => runs.reduce((all, run) => all + run[of], 0);

/** Why these are not all shards of one run, in one line; null when they are. */
const wrongRuns = (runs: readonly Run[]): string | null => {
  const [first] = runs;
  const other = runs.find(({ allFiles }) => allFiles !== first?.allFiles);
  if (other) return `${other.name} knows ${other.allFiles} test files, ${first?.name} knows ${first?.allFiles}`;
  const wrong = wrongShards(runs.map(({ shard }) => shard));
  if (wrong || !first) return wrong;
  const files = sum(runs, 'files');
  return files === first.allFiles ? null : `the shards have ${files} test files together, not ${first.allFiles}`;
};

/**
 * Joins the outputs of all shards to one text, whose last line is the sum. @throws an Error of one line when a shard is
 * missing, there twice, broken off, or of another run.
 */
export const joinRuns = (outputs: readonly Output[], version: string): Joined => {
  const runs = outputs.map(readRun).sort((one, other) => one.shard.index - other.shard.index);
  const wrong = wrongRuns(runs);
  if (wrong) throw new Error(wrong);
  const skipped = sum(runs, 'skipped');
  const failed = sum(runs, 'failed');
  const text = [
    `# The long run of version ${version} (npm run test:long -- --shard i/${runs.length}), all shards`,
    ...runs.flatMap(({ lines: [name, ...rest] }) => ['', `## ${name}`, ...rest]),
    '',
    '## All shards',
    `${sum(runs, 'passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    '',
  ];
  return { text: text.join('\n'), failed };
};
