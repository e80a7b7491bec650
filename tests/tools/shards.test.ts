import { expect, test } from 'vitest';
import { readShard, shareOf, wrongShards } from '../../tools/shards';

const items = ['a 7', 'b 1', 'c 5', 'd 5', 'e 3', 'f 1', 'g 0'];
const weightOf = (item: string): number => Number(item.split(' ')[1]);

const cuts = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => shareOf(items, weightOf, { index: at + 1, count }));

test('every item is in just one share, however many there are', () => {
  for (let count = 1; count <= 10; count++) expect(cuts(count).flat().sort()).toEqual(items);
});

test('shares weigh as alike as they can', () => {
  const sums = cuts(2).map((share) => share.reduce((sum, item) => sum + weightOf(item), 0));
  expect(sums).toEqual([11, 11]);
});

test('a share keeps the items’ order, and the items need not differ', () => {
  expect(shareOf([3, 3, 3, 3], (item) => item, { index: 1, count: 2 })).toEqual([3, 3]);
  expect(shareOf(items, weightOf, { index: 1, count: 1 })).toEqual(items);
});

test('a share is written as 2/4, and nothing else is read', () => {
  expect(readShard('2/4')).toEqual({ index: 2, count: 4 });
  for (const words of ['0/4', '5/4', '2', '2/', 'x/y', '-1/4', '1/2/3', '1/99999'])
    expect(() => readShard(words)).toThrow('takes a part of a whole');
});

test('a shard that is missing, there twice, or of another whole is named', () => {
  const shards = (...words: string[]) => wrongShards(words.map(readShard));
  expect(shards('2/3', '1/3', '3/3')).toBe(null);
  expect(shards('1/3', '3/3')).toBe('shard 2/3 is missing');
  expect(shards('1/3', '3/3', '2/3', '3/3')).toBe('shard 3/3 is there twice');
  expect(shards('1/2', '2/3')).toBe('1/2 and 2/3 are not of one whole');
  expect(shards()).toBe('no shard is given');
});
