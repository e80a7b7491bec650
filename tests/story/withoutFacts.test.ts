import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { playOnce } from '../../tools/playtest/playOnce';
import { policies } from '../../tools/playtest/policies';
import { compileStory } from '../../tools/story/compile';
import { loadStory } from '../../tools/story/loadStory';
import { withoutFacts } from '../../tools/story/withoutFacts';

/** Full counts in `npm run test:long`. */
const plays = process.env.LONG === '1' ? 400 : 20;

const folder = mkdtempSync(join(tmpdir(), 'her-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = fileURLToPath(new URL('../fixtures/ink/facts/main.ink', import.meta.url));
const factTag = /"\^\s*(tells|needs|pays)\s*:/;
const { json, tagged } = loadStory();

test('the built script holds no fact tag, and the playtester’s holds them', () => {
  expect(json).not.toBe(null);
  expect(tagged).toMatch(factTag);
  expect(json).not.toMatch(factTag);
});

/** A turn as a player has it. */
const played = (turn: Turn): unknown => {
  const bare = <T extends { readonly facts?: unknown }>({ facts: _, ...rest }: T) => rest;
  return { ...turn, beats: turn.beats.map(bare), choices: turn.choices.map(bare) };
};

test('the built script plays the very turns that the tagged one plays, facts apart', () => {
  quickenInk();
  const playAll = (compiled: string): { told: number; turns: string[] } => {
    const session = new StorySession(compiled);
    const policy = policies.random();
    const turns = Array.from({ length: plays }, (_, seed) => playOnce(session, firstPlay, policy(seed)).turns).flat();
    const told = turns.flatMap(({ beats }) => beats).filter(({ facts }) => facts).length;
    return { told, turns: turns.map((turn) => JSON.stringify(played(turn))) };
  };
  const built = playAll(json ?? '');
  const withTags = playAll(tagged ?? '');
  expect(built.told).toBe(0);
  expect(withTags.told).toBeGreaterThan(plays);
  expect(built.turns).toEqual(withTags.turns);
});

test('a script has the hash that it had before it was tagged', () => {
  const state = fileURLToPath(new URL('../fixtures/ink/state.ink', import.meta.url));
  const untagged = readFileSync(fixture, 'utf8')
    .replace('../state.ink', state)
    .split('\n')
    .filter((line) => !/^\s*# (tells|needs|pays):/.test(line))
    .map((line) => line.replace(/ # (tells|needs|pays): [a-z ]+/, ''))
    .join('\n');
  expect(untagged).not.toMatch(/tells|needs|pays/);
  writeFileSync(join(folder, 'main.ink'), untagged);
  const [before, after] = [loadStory(join(folder, 'main.ink')), loadStory(fixture)];
  expect(after.taggedHash).not.toBe(after.hash);
  expect(after.hash).toBe(before.hash);
});

test('what is wrong with the built script is said of the lines as they were written', () => {
  const broken = readFileSync(fixture, 'utf8')
    .replace('-> way_home\n', '-> nowhere\n')
    .replace('INCLUDE ../state.ink', '');
  writeFileSync(join(folder, 'broken.ink'), broken);
  const line = broken.split('\n').findIndex((text) => text.includes('nowhere')) + 1;
  const where = (edit?: (ink: string) => string) =>
    compileStory(join(folder, 'broken.ink'), edit).problems.filter(({ message }) => message.includes('nowhere'));
  expect(where().map((problem) => problem.line)).toEqual([line]);
  expect(where(withoutFacts)).toEqual(where());
});

test.each([
  ['+ [Go. # id: go # tells: a b]', '+ [Go. # id: go]'],
  ['+ [Go. # tells: a # id: go]\r\nOn.', '+ [Go. # id: go]\r\nOn.'],
  ['    # needs: a\n    Hi.', '\n    Hi.'],
  ['Hi. # pays: a // a remark', 'Hi. // a remark'],
  ['{ x: Hi. # needs: a }', '{ x: Hi. }'],
  ['# sound: pen # needs: a # hold: 1', '# sound: pen # hold: 1'],
  ['She tells: nothing. #title: It needs: rest', 'She tells: nothing. #title: It needs: rest'],
])('of %j stays %j', (ink, left) => {
  expect(withoutFacts(ink)).toBe(left);
});
