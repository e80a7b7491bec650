import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { textKey } from '../../src/core/textKey';
import { bounds, distance, holds } from '../../tools/devices/bounds';
import { type Counted, countPlay } from '../../tools/devices/countPlay';
import { breaksOff, type Figures, figuresOf, isSevered, noFigures } from '../../tools/devices/figures';
import { listCounter } from '../../tools/devices/lists';
import { measures } from '../../tools/devices/measures';
import { countNumbers, isNumberOne } from '../../tools/devices/numbers';
import { namesOf, protectionProblems, readProtected } from '../../tools/devices/protectedLines';
import { readArguments } from '../../tools/devices/readArguments';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { replayIds } from '../../tools/playtest/playOnce';
import { textsOf } from '../../tools/prose/playTexts';
import { seededPlays } from '../../tools/prose/seededPlays';
import { tokensOf } from '../../tools/prose/tokens';

quickenInk();

const proseInk = fileURLToPath(new URL('../fixtures/ink/prose.ink', import.meta.url));
const prose = openForPlaytest(proseInk);
const none = new Set<string>();

/** What the play of the small story comes to that takes this option. */
const countOf = (id: string, spared = none) =>
  countPlay(textsOf(replayIds(new StorySession(prose.setup.compiled), firstPlay, [`letter/${id}`])), spared);

describe('in lines of the script', () => {
  test.each([
    ['I had you as a flute— a clarinet.', true],
    ['He loved that one. You should see what he— what I answered.', true],
    ['I can ask. I could have asked, is what I’d—', true],
    ['I wo— word', true],
    ['“I’ve been hearing you wait for eight—”', true],
    ['—oh. Is somebody there?', false],
    ['Sa—aaah—mantha.', false],
    ['Seal it, Paul. Stamp it.', false],
    ['It was forty-one years.', false],
  ])('“%s” is broken off by a dash: %s', (line, broken) => {
    expect(breaksOff(line)).toBe(broken);
  });

  test.each([
    ['It’s as quiet as a—', true],
    ['Your face goes like a—', true],
    ['It’s hotter here, and it’s heavier than—', true],
    ['You look at me the way that you look at a—', true],
    ['There’s the rug, and it’s me, and it’s the same as—', true],
    ['Isabella. You’re one second, for that. It’s the quickest since—', true],
    ['It’s the loudest key since—', true],
    ['And it isn’t going to get here as—', true],
    ['We can’t tell which is more like—', true],
    ['I’ll hold it till somebody—', false],
    ['You take it for your—', false],
    ['I’m over here in the—', false],
    ['It’s been dark since—', false],
    ['He’s as lit as a lamp.', false],
    ['It’s as long as— no, start again.', false],
  ])('“%s” is a severed comparison: %s', (line, severed) => {
    expect(isSevered(line)).toBe(severed);
  });

  test.each([
    ['Four notes, going up.', 1],
    ['Six hundred and forty-one.', 1],
    ['Eight thousand, three hundred and sixteen others.', 1],
    ['The bank says nine forty-six.', 1],
    ['At two hundred and one he is asleep.', 1],
    ['They walk in three and two.', 2],
    ['A two-note hum.', 1],
    ['I’ve sent half a dozen.', 1],
    ['The sixth is a long one.', 0],
    ['Once, twice, half of it.', 0],
    ['He had tw— he had some.', 0],
  ])('“%s” says so many numbers: %i', (line, numbers) => {
    expect(countNumbers(tokensOf(line))).toBe(numbers);
  });

  test.each([
    'One, I burned the kettle.',
    'One. Where in your home does nobody sit?',
    'Page one. I dispute the umbrella.',
    'There’s one egg left, and Tatiana puts it by.',
    'The one thing in the apartment that writes is a marker.',
    'Please rate this letter, one to five.',
    'Presence of mind: one hundred.',
    'He did us “sit.” One word, over the dip.',
    'Hello. One item was to be held.',
    'Stuck through the lining, one big safety pin.',
  ])('the one of “%s” is a number', (line) => {
    const tokens = tokensOf(line);
    expect(tokens.map((_, at) => isNumberOne(tokens, at)).filter(Boolean)).toHaveLength(1);
  });

  test.each([
    'You’re the one who waits.',
    'Keep that one.',
    'Not that one. Could you stand?',
    'It’s one of the boxes.',
    'The next one goes up.',
    'He looks at it as one looks at a waiter.',
    'The place where one says no.',
    'One gets to know the calendar.',
    'I want one more day of not turning around.',
    'She hangs it on the left one.',
    'The grown-ups look at one another.',
    'The one he gives her is brighter.',
    'And he’s the one sitting in it.',
    'Make it a nice one.',
    'I’ve been at that one a while.',
  ])('the one of “%s” is none', (line) => {
    const tokens = tokensOf(line);
    expect(line).toMatch(/\bone\b/i);
    expect(tokens.map((_, at) => isNumberOne(tokens, at)).filter(Boolean)).toEqual([]);
  });

  test('a list is a One and a Two of the same speaker, however many items it has', () => {
    const lists = (...lines: readonly (readonly ['ines' | 'samantha' | null, string])[]): number => {
      const count = listCounter();
      return lines.reduce((sum, [speaker, text]) => sum + count(speaker, text), 0);
    };
    expect(
      lists(['ines', 'One, I burned the kettle.'], ['ines', 'Two, I’ve brought it.'], ['ines', 'Three, he hums.']),
    ).toBe(1);
    expect(lists(['ines', 'Dear Ines. One, I’m well. Two, that isn’t so. Three, you would know.'])).toBe(1);
    expect(lists(['ines', 'One, he’s through it.'], ['samantha', 'Two, I’m sorry.'])).toBe(0);
    expect(lists(['ines', 'Two, what he said was that he’d be a minute.'])).toBe(0);
    expect(lists(['samantha', 'Does she get a line? One. It is fair.'], ['samantha', 'One of them, and two.'])).toBe(0);
    expect(lists(['ines', 'One, it rained.'], [null, 'Two men pass.'], ['ines', 'Two, he laughed. One, two.'])).toBe(1);
    expect(lists([null, 'First, the door.'], [null, 'Second, the key.'])).toBe(1);
  });

  test('an “It” opens narration, and no “Its” and no speech', () => {
    const opens = (text: string, speaker: 'amy' | null = null): number =>
      figuresOf({ kind: 'line', scene: 'letter', place: null, speaker, key: '', text, silent: false }, false)
        .itOpenings;
    expect(['It goes down the chute.', 'It’s shut again.'].map((text) => opens(text))).toEqual([1, 1]);
    expect(['Its lens gets hats.', 'Item by item.', 'Then it goes.'].map((text) => opens(text))).toEqual([0, 0, 0]);
    expect(opens('It’ll rain.', 'amy')).toBe(0);
  });
});

describe('in a play', () => {
  test('each device is counted in its scene and for its speaker', () => {
    const { figures, scenes, speakers } = countOf('silence');
    expect(figures).toMatchObject({ theodoreLines: 2, dashes: 1, severed: 1, lists: 1, numbers: 3, somebody: 1 });
    expect(figures).toMatchObject({ itOpenings: 0, choices: 1, silences: 1, silencesTaken: 1 });
    expect(scenes.get('letter')?.figures.dashes).toBe(1);
    expect(scenes.get('way_home')?.figures).toMatchObject({ dashes: 0, choices: 0, lines: 2 });
    expect(speakers.get('theodore')?.figures).toMatchObject({ lines: 2, dashes: 1 });
    expect(speakers.get('ines')?.figures).toMatchObject({ lists: 1, numbers: 3 });
  });

  test('silence is offered where it is not taken, and is no option of some length', () => {
    const { figures, optionWords } = countOf('ribbon');
    expect(figures).toMatchObject({ silences: 1, silencesTaken: 0 });
    expect([...optionWords].sort()).toEqual([3, 6]);
    expect(measures.optionWords.of({ optionWords: [3, 9, 4] })).toBe(4);
  });

  test('the share of dashes is of Theodore’s lines, and a scene without one has none', () => {
    const { scenes, ...whole } = countOf('scissors');
    expect(measures.dashes.of(whole)).toBeCloseTo(100 / 3);
    const home = scenes.get('way_home');
    expect(home && measures.dashes.of(home)).toBe(null);
  });

  test('a protected line is read and counts for no device', () => {
    const [broken, list] = [
      'THEODORE: I wo— I would get up.',
      'INES: One, he burned it. Two, he burned the other two.',
    ];
    const spared = new Set([broken, list].map((line) => `letter ${textKey(line ?? '')}`));
    const { figures } = countOf('silence', spared);
    expect(figures).toMatchObject({ dashes: 0, lists: 0, numbers: 0, theodoreLines: 2, severed: 1 });
    expect(figures.words).toBe(countOf('silence').figures.words);
  });
});

describe('what the script has set itself', () => {
  const counted = (figures: Partial<Figures>, optionWords: readonly number[] = []): Counted => ({
    figures: { ...noFigures, ...figures },
    optionWords,
  });
  const [dashes, severed, lists, numbers, silences, options] = bounds;
  if (!dashes || !severed || !lists || !numbers || !silences || !options) throw new Error('a bound is missing');

  test('holds on its very bound, and not beyond it', () => {
    const plays = (figures: Partial<Figures>, words: readonly number[] = []) => [counted(figures, words)];
    expect(holds(dashes, plays({ theodoreLines: 100, dashes: 20 }))).toBe(true);
    expect(holds(dashes, plays({ theodoreLines: 100, dashes: 21 }))).toBe(false);
    expect([4, 5].map((count) => holds(severed, plays({ severed: count })))).toEqual([true, false]);
    expect([3, 4].map((count) => holds(lists, plays({ lists: count })))).toEqual([true, false]);
    expect([10, 11].map((count) => holds(numbers, plays({ words: 700, numbers: count })))).toEqual([true, false]);
    expect([40, 41].map((count) => holds(silences, plays({ silences: count })))).toEqual([true, false]);
    expect([7, 8].map((length) => holds(options, plays({}, [length])))).toEqual([true, false]);
  });

  test('says how much of a device has to go from a scene, and nothing of one that keeps the bound', () => {
    const scene = counted({ theodoreLines: 10, dashes: 6, words: 700, numbers: 14, silences: 4, lists: 0 }, [8, 9, 9]);
    const plays = [counted({ silences: 80, lists: 6, severed: 2 })];
    expect(distance(dashes, [scene], plays)).toBeCloseTo(4);
    expect(distance(numbers, [scene], plays)).toBeCloseTo(4);
    expect(distance(silences, [scene], plays)).toBeCloseTo(2);
    expect(distance(options, [scene], plays)).toBeCloseTo(2);
    expect([distance(lists, [scene], plays), distance(severed, [scene], plays)]).toEqual([0, 0]);
    expect(distance(dashes, [counted({ theodoreLines: 10, dashes: 1 })], plays)).toBe(0);
  });
});

describe('the script', () => {
  const { setup, script } = openForPlaytest();
  const lines = readProtected();

  test('has every protected line word for word, in its scene', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
    expect(protectionProblems(lines, script)).toEqual([]);
  });

  test('would be found out if a protected line of it were another, or stood in another scene', () => {
    const [line] = lines;
    if (!line) throw new Error('no line is protected');
    expect(protectionProblems([{ ...line, text: `${line.text} ` }], script)).toHaveLength(1);
    expect(
      protectionProblems([{ ...line, text: 'AMY: Made soup.', key: textKey('AMY: Made soup.') }], script),
    ).toHaveLength(1);
    expect(protectionProblems([{ ...line, scene: 'roof' }], script)).toHaveLength(1);
    expect(protectionProblems([{ ...line, key: 'AAAAAAAA' }], script)).toHaveLength(1);
  });

  test('keeps every bound in a median play of each policy that a player may be, what is protected aside', () => {
    const spared = namesOf(lines);
    for (const policy of ['random', 'tender', 'honest', 'playful'] as const) {
      const plays = [...seededPlays(setup.compiled, { policy, seed: 1, plays: 7 })].map((play) =>
        countPlay(textsOf(play), spared),
      );
      for (const bound of bounds)
        expect([policy, bound.words, holds(bound, plays)]).toEqual([policy, bound.words, true]);
    }
  }, 120_000);
});

describe('the command', () => {
  test('prints the bounds, what has to go, and each measure by policy, speaker and scene', () => {
    const args = ['--import', 'tsx', 'tools/storyDevices.ts', '--plays', '1', '--policy', 'random'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    for (const { words, measure } of bounds) expect(stdout).toMatch(new RegExp(`${measure.title}.*${words}`));
    for (const { title } of Object.values(measures))
      for (const by of ['policy', 'scene']) expect(stdout).toContain(`by ${by}: ${title}\n`);
    expect(stdout).toContain(`by speaker: ${measures.dashes.title}\n`);
    expect(stdout.match(/^ {2}letter( +(·|\d+\.\d)){6}$/m)).not.toBe(null);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
  }, 60_000);

  test.each([
    ['a policy that does not exist', ['--policy', 'brave'], 'no policy "brave"'],
    ['no plays', ['--plays', '0'], '--plays takes a whole number from 1'],
  ])('refuses %s', (_, args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
