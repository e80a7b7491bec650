import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { places, scenes } from '../../src/core/catalog';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { firstsFinder, type Rules } from '../../tools/firsts/findFirsts';
import { knownFile, readKnown } from '../../tools/firsts/known';
import { nounsOf } from '../../tools/firsts/nouns';
import { rankFirsts } from '../../tools/firsts/rankFirsts';
import { readArguments } from '../../tools/firsts/readArguments';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { replayIds } from '../../tools/playtest/playOnce';
import { type PlayText, textsOf } from '../../tools/prose/playTexts';
import { fold, sentenceAt, tokensOf } from '../../tools/prose/tokens';

const folder = mkdtempSync(join(tmpdir(), 'her-firsts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { setup, script } = openForPlaytest(fileURLToPath(new URL('../fixtures/ink/prose.ink', import.meta.url)));
const nouns = nounsOf(script);
const rules: Rules = { nouns, known: new Map(), options: false, possessives: false };

/** The texts of the play that takes this option. */
const playOf = (id: string): PlayText[] =>
  textsOf(replayIds(new StorySession(setup.compiled), firstPlay, [`letter/${id}`]));

const firstsIn = (id: string, more: Partial<Rules> = {}): string[] =>
  firstsFinder({ ...rules, ...more })(playOf(id)).map(({ scene, words }) => `${scene}: ${words}`);

/** What lines, read one after the other, take for known. */
const firstsOf = (lines: readonly string[], known = rules.known, more: Partial<Rules> = {}): string[] =>
  firstsFinder({ ...rules, nouns: new Set([...nouns, ...'couch age department people'.split(' ')]), known, ...more })(
    lines.map((text) => ({
      kind: 'line',
      scene: 'letter',
      place: 'office',
      speaker: null,
      key: text,
      text,
      silent: false,
    })),
  ).map(({ words }) => words);

describe('in a play', () => {
  test('a thing behind “the” that no line has named is found, where it is first said', () => {
    expect(firstsIn('silence')).toEqual(['letter: the sill', 'way_home: the lamp']);
  });

  test('a thing that a line has named, in the same sentence or a scene before, is not', () => {
    const found = firstsIn('ribbon');
    expect(found).not.toContain('letter: the kettle');
    expect(found).not.toContain('way_home: the kettles');
    expect(found).not.toContain('way_home: the lamp');
  });

  test('the option that was taken is judged, and what was offered beside it has been read by then', () => {
    expect(firstsIn('scissors')).toContain('letter: the scissors');
    expect(firstsIn('scissors').filter((each) => each.includes('scissors'))).toHaveLength(1);
    expect(firstsIn('ribbon').filter((each) => each.includes('scissors'))).toHaveLength(1);
    expect(firstsIn('scissors')).not.toContain('letter: the ribbon');
    expect(firstsIn('scissors', { options: true })).toContain('letter: the ribbon');
  });

  test('what somebody owns is judged when that is asked for', () => {
    expect(firstsIn('silence')).not.toContain('way_home: amy’s tin');
    expect(firstsIn('silence', { possessives: true })).toContain('way_home: amy’s tin');
  });

  test('the widest comes first, with its share of plays, its file and its line', () => {
    const find = firstsFinder(rules);
    const ranked = rankFirsts([find(playOf('silence')), find(playOf('scissors')), find(playOf('ribbon'))], script, 2);
    expect([...ranked.keys()]).toEqual(['letter', 'way_home']);
    expect(ranked.get('letter')).toEqual([
      { share: 1, words: 'the sill', sentence: 'A kettle stands on the sill.', places: ['story/prose.ink:7'] },
      {
        share: 2 / 3,
        words: 'the scissors',
        sentence: 'Find the scissors.',
        places: ['story/prose.ink:12', 'story/prose.ink:14'],
      },
    ]);
    expect(ranked.get('way_home')?.[0]?.share).toBeCloseTo(2 / 3);
  });
});

describe('in lines of the script', () => {
  test.each([
    ['You’re the airline.', ['the airline']],
    ['The judge has a whistle, surely.', ['the judge']],
    ['The clip is on his pocket.', ['the clip', 'his pocket']],
    ['When the men lifted the plum couch, something fell out.', ['the men', 'the plum couch']],
    ['He doesn’t know the visiting hours. Or the ear.', ['the visiting hours', 'the ear']],
    ['It took the fire department.', ['the fire department']],
    ['Is that your watch, or is that age?', ['that age']],
    ['There’s a table in it, and that table is wet.', []],
    ['The next one goes up to the one below.', []],
    ['We’ve only got the one with the parrots.', ['the parrots']],
    ['Here comes the man who cuts it.', []],
    ['It is at the end of the bed.', ['the bed']],
    ['I told her that people pull.', []],
    ['They come on the fourth.', []],
    ['Is that dull?', []],
    ['I’ve been up with the l— you. You are.', []],
    ['He does the T.', []],
  ])('“%s” takes for known %j', (line, found) => {
    expect(firstsOf([line])).toEqual(found);
  });

  test('a plural, a singular and a possessive are one thing', () => {
    expect(firstsOf(['Two knives lie there.', 'The knife’s edge, and the knife.'])).not.toContain('the knife');
    for (const words of [
      ['box', 'boxes'],
      ['dish', 'dishes'],
      ['house', 'houses'],
      ['wife', 'wives'],
      ['party', 'parties'],
    ])
      expect(new Set(words.map(fold)).size, words.join()).toBe(1);
    for (const words of [
      ['glove', 'gloves'],
      ['movie', 'movies'],
      ['glass', 'glasses'],
      ['child', 'children'],
      ['bus', 'buses'],
    ])
      expect(new Set(words.map(fold)).size, words.join()).toBe(1);
    expect(fold('Walter’s')).toBe(fold('walter'));
    expect(fold('glass')).not.toBe(fold('gla'));
    expect(fold('bus')).not.toBe(fold('bu'));
  });

  test('a word broken off by a dash names nothing', () => {
    expect(firstsOf(['It had a duck— it had a handle.', 'The duck looks up.'])).toEqual(['the duck']);
  });

  test('the sentence is the one in which it is said', () => {
    const line = 'Engaged, four years. Lovely man. The soup would grow a skin.';
    expect(sentenceAt(line, line.indexOf('soup'))).toBe('The soup would grow a skin.');
    expect(tokensOf('wo— words').map(({ text, isBroken }) => [text, isBroken])).toEqual([
      ['wo', true],
      ['words', false],
    ]);
  });
});

describe('the list of what everybody knows', () => {
  const listOf = (...lines: readonly string[]) => {
    const file = join(folder, 'known.txt');
    writeFileSync(file, lines.join('\n'));
    return readKnown(file);
  };

  test('holds everywhere, in a place, or in a scene', () => {
    const line = ['The doors, the counter and the chute.'];
    expect(firstsOf(line)).toEqual(['the doors', 'the counter', 'the chute']);
    expect(firstsOf(line, listOf('// everywhere', 'door, window | every room'))).toEqual(['the counter', 'the chute']);
    expect(firstsOf(line, listOf('office: counter | an office', 'train: chute | none'))).toEqual([
      'the doors',
      'the chute',
    ]);
    expect(firstsOf(line, listOf('letter: chute | it is seen'))).toEqual(['the doors', 'the counter']);
  });

  test('is refused where a line of it gives no reason, with its line', () => {
    expect(() => listOf('door | every room', 'window')).toThrow('known.txt:2');
  });

  test('of the script names places and scenes that there are', () => {
    const scopes = [...readKnown(knownFile).keys()].filter(Boolean);
    expect(scopes.length).toBeGreaterThan(10);
    expect(scopes.filter((scope) => ![...Object.keys(places), ...scenes].includes(scope))).toEqual([]);
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/storyFirsts.ts', ...args], { encoding: 'utf8' });

  test('prints scenes with at most twenty things each, the widest first, and finds nothing wrong', () => {
    const { status, stdout, stderr } = run('--plays', '3', '--policy', 'film', '--seed', '2');
    expect([status, stderr]).toEqual([0, '']);
    const byScene = stdout
      .trim()
      .split('\n\n')
      .map((part) => part.split('\n'));
    expect(byScene.length).toBeGreaterThan(20);
    expect(byScene[0]?.[0]).toBe('letter');
    for (const [scene, ...firsts] of byScene) {
      expect(firsts.length, scene).toBeLessThanOrEqual(20);
      const shares = firsts.map((line) =>
        Number(/^ *(\d+) % {2}\S.* {2}story\/\S+\.ink:\d+( \(and [: \d]+\))? {2}\S/.exec(line)?.[1]),
      );
      expect(shares, scene).not.toContain(Number.NaN);
      expect(shares, scene).toEqual(shares.toSorted((one, other) => other - one));
    }
  }, 60_000);

  test('told wrongly, answers in one line, exit 2, no stack', () => {
    const { status, stderr } = run('--policy', 'brave');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^firsts: no policy "brave" .*\n$/);
  });

  test('plays forty random plays from seed 1 where nothing else is asked for', () => {
    expect(readArguments([])).toEqual({
      asked: { policy: 'random', seed: 1, plays: 40 },
      options: false,
      possessives: false,
    });
    expect(() => readArguments(['--plays', '0'])).toThrow('--plays takes a whole number from 1');
  });
});
