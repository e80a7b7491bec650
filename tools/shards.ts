/** A share of some work: number `index`, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/4`, as a command line and the outputs of shards have it. */
export const printShard = ({ index, count }: Shard): string => `${index}/${count}`;

/** Reads `2/4`. @throws an Error whose message says in one line what is wrong. */
export const readShard = (words: string): Shard => {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(words) ?? []).map(Number);
  if (index < 1 || index > count) throw new Error(`--shard takes a part of a whole, as 2/4, not "${words}"`);
  return { index, count };
};

const leastOf = (sums: readonly number[]): number => sums.indexOf(Math.min(...sums));

/**
 * Shares items out: the heaviest first, each to the shard that weighs least so far (R. Graham 1969, within a third of
 * the best). Every item is in just one share; which one depends on the items and their weights alone. A share keeps the
 * items' order.
 */
export const shareOf = <T>(items: readonly T[], weightOf: (item: T) => number, { index, count }: Shard): T[] => {
  const sums = Array.from({ length: count }, () => 0);
  const shards = new Map<number, number>();
  const weights = items.map(weightOf);
  const heaviestFirst = [...weights.entries()].sort(([, one], [, other]) => other - one);
  for (const [at, weight] of heaviestFirst) {
    const shard = leastOf(sums);
    sums[shard] = (sums[shard] ?? 0) + weight;
    shards.set(at, shard);
  }
  return items.filter((_, at) => shards.get(at) === index - 1);
};

/** What shards are wrong together, in one line: of different cuts, one twice, one missing. Null when all is there. */
export const wrongShards = (shards: readonly Shard[]): string | null => {
  const [first] = shards;
  if (!first) return 'no shard is given';
  const foreign = shards.find(({ count }) => count !== first.count);
  if (foreign) return `${printShard(first)} and ${printShard(foreign)} are not of one whole`;
  for (let index = 1; index <= first.count; index++) {
    const times = shards.filter((shard) => shard.index === index).length;
    if (times !== 1) return `shard ${printShard({ ...first, index })} is ${times === 0 ? 'missing' : 'there twice'}`;
  }
  return null;
};
