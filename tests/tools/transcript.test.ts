import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as catalog from '../../src/core/catalog';
import { figures, places } from '../../src/core/catalog';
import { firstPlay } from '../../src/core/play';
import { applyChanges, emptyStage, type Stage } from '../../src/core/stage';
import { strings } from '../../src/ui/strings';
import { openForPlaytest } from '../../tools/playtest/openForPlaytest';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { blocksOf } from '../../tools/transcript/blocksOf';
import { type FoundPlay, findPlay, followChoices } from '../../tools/transcript/findPlay';
import { wrap } from '../../tools/transcript/layout';
import { placeWords } from '../../tools/transcript/placeWords';
import { readArguments } from '../../tools/transcript/readArguments';
import { seenBetween } from '../../tools/transcript/seenBetween';
import { figureWords } from '../../tools/transcript/stageWords';
import { writeTranscript } from '../../tools/transcript/writeTranscript';
import { sessionOf } from '../fixtures/story';

const folder = mkdtempSync(join(tmpdir(), 'her-transcript-'));
afterAll(() => rmSync(folder, { recursive: true }));

quickenInk();
const { compiled } = openForPlaytest().setup;
const textOf = (play: FoundPlay): string => writeTranscript(play, play.begin);
/** Without its line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Every id of the catalog's lists and tables that has an underscore. */
const underscored = [...new Set(JSON.stringify(catalog).match(/\w+_\w+/g))];

describe.each([
  { policy: 'random', seed: 1 },
  { policy: 'later', seed: 5 },
  { policy: 'film', seed: 2 },
] as const)('the transcript of a play ($policy $seed)', (asked) => {
  let play: FoundPlay;
  let text: string;
  beforeAll(() => {
    play = findPlay(compiled, asked);
    text = textOf(play);
  });

  test('has every line that the play says, in order, once', () => {
    expect(play.fault).toBe(null);
    const lines = play.turns.flatMap(({ beats }) => beats.map((beat) => beat.text).filter(Boolean));
    expect(lines.length).toBeGreaterThan(300);
    const said = blocksOf(play).flatMap((block) => (block.kind === 'line' ? [block.text] : []));
    expect(said.length).toBe(lines.length);
    let rest = flat(text);
    let at = 0;
    for (const line of lines) {
      at = rest.indexOf(flat(line), at);
      expect(at, line).toBeGreaterThanOrEqual(0);
      rest = rest.slice(0, at) + rest.slice(at + flat(line).length);
    }
    // What is left are names, the picture and the replies: a long line that came twice would still be there.
    for (const line of lines.filter(({ length }) => length > 60)) expect(rest).not.toContain(flat(line));
  });

  test('has the replies of every choice, all of them, numbered, and marks the one that was taken', () => {
    const groups = blocksOf(play).flatMap((block) => (block.kind === 'replies' ? [block] : []));
    const offering = play.turns.filter(({ choices }) => choices.length > 0);
    expect(groups).toHaveLength(offering.length);
    groups.forEach(({ replies }, at) => {
      const { scene, choices } = offering[at] ?? { scene: null, choices: [] };
      expect(replies.map((reply) => reply.text.replace('  (Say nothing)', ''))).toEqual(
        choices.map((each) => each.text),
      );
      const taken = choices.filter((_, index) => replies[index]?.isTaken);
      expect(taken.map(({ id }) => `${scene}/${id}`)).toEqual([play.choices[at]]);
    });
    const options = offering.flatMap(({ choices }) => choices);
    const whole = flat(text);
    for (const { text: option } of options) expect(whole).toContain(flat(option));
    expect(text.match(/^ {2}→ +\d+ {2}/gm)).toHaveLength(play.choices.length);
    expect(text.match(/^ {2}[ →] +\d+ {2}/gm)).toHaveLength(options.length);
  });

  test('has silence as it is shown, and as a screen reader says it', () => {
    const silent = play.turns.flatMap(({ choices }) => choices.filter((choice) => choice.silent));
    expect(silent.length).toBeGreaterThan(5);
    const whole = flat(text);
    for (const { text: option } of silent) {
      const beside = strings.play.silenceBeside(option);
      expect(whole).toContain(flat(beside ? `${option} (${beside})` : option));
    }
    expect(text).not.toMatch(/^.{4} +\d+ {2}…$/m);
  });

  test('has no id, no tag, no variable and no file name', () => {
    expect(underscored.length).toBeGreaterThan(40);
    for (const id of underscored) expect(text).not.toContain(id);
    expect(text).not.toMatch(/[#{}_]|\.ink|undefined|null|NaN/);
  });

  test('is no wider than 80 columns, and has no two blank lines but before large words', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/\n\n\n\n|[^\n] +\n/);
  });

  test('says whose replies they are, by night too, and ends in the ending’s title', () => {
    const { theodore, samantha } = strings.play.replies;
    expect(text).toContain(`    ${theodore}\n`);
    expect(text.includes(`    ${samantha}\n`)).toBe(play.choices.some((choice) => choice.startsWith('night_')));
    expect(text).toContain(`    ${strings.letter.slips}\n`);
    const ending = play.turns.at(-1)?.ending;
    if (!ending) throw new Error('no ending');
    expect(text.trimEnd().split('\n').at(-1)?.trim()).toBe(strings.endings[ending]);
  });

  test('is the same for the same seed, byte for byte', () => {
    expect(textOf(findPlay(compiled, asked))).toBe(text);
  });
});

describe('in words', () => {
  test('there is every place in each of its lights, with all that is in it', () => {
    for (const [id, { lights, anchors }] of Object.entries(places)) {
      const words = placeWords[id as keyof typeof places]; // the keys of places are ids
      expect(words.look).toMatch(/^[A-Z].*\.$/);
      const all: Record<string, string> = words.lights;
      for (const light of lights) expect(all[light], `${id} ${light}`).toMatch(/^[A-Z].*\.$/);
      expect(new Set(lights.map((light) => all[light])).size).toBe(lights.length);
      expect(Object.keys(words.anchors).sort()).toEqual([...anchors].sort());
    }
  });

  test('there is everybody, in each of their poses', () => {
    for (const [id, poses] of Object.entries(figures)) {
      const words = figureWords[id as keyof typeof figures]; // the keys of figures are ids
      expect(words.name).toMatch(/^[A-Z]/);
      expect(Object.keys(words.poses).sort()).toEqual([...poses].sort());
      for (const verb of Object.values(words.poses)) expect(verb).toMatch(/^[a-z][a-z ]+$/);
    }
  });

  const night = { verb: 'place', value: { id: 'apartment', light: 'night' } } as const;
  const sits = { verb: 'figure', value: { id: 'theodore', position: { pose: 'sitting', anchor: 'sofa' } } } as const;
  const scene = (value: 'os1' | 'inbox') => ({ verb: 'scene', value }) as const;
  const before: Stage = applyChanges(emptyStage, [scene('os1'), night, sits]);

  test('a place is described when it is first seen, and named when it is seen again', () => {
    const [named, described, person] = seenBetween(emptyStage, before, new Set());
    expect([named, described, person]).toEqual([
      placeWords.apartment.lights.night,
      placeWords.apartment.look,
      'Theodore sits on the sofa.',
    ]);
    const again = applyChanges(before, [scene('inbox'), night, sits]);
    expect(seenBetween(before, again, new Set(['apartment']))).toEqual([named, person]);
  });

  test('only what changes is said: a light, a pose, somebody who goes, her light that comes and goes', () => {
    const change = (...changes: Parameters<typeof applyChanges>[1]) =>
      seenBetween(before, applyChanges(before, changes), new Set(['apartment']));
    const amy = { verb: 'figure', value: { id: 'amy', position: { pose: 'standing', anchor: 'window' } } } as const;
    expect(change(sits)).toEqual([]);
    expect(change({ verb: 'place', value: { id: 'apartment', light: 'late' } })).toEqual([
      placeWords.apartment.lights.late,
    ]);
    expect(change(amy)).toEqual(['Amy stands at the window.']);
    expect(change({ verb: 'figure', value: { id: 'theodore', position: null } })).toEqual(['Theodore is gone.']);
    expect(change({ verb: 'presence', value: 'curious' })).toEqual(['Threads of light hang in the air.']);
    const there = applyChanges(before, [{ verb: 'presence', value: 'curious' }]);
    const asked = (value: 'warm' | 'none') =>
      seenBetween(there, applyChanges(there, [{ verb: 'presence', value }]), new Set());
    expect(asked('warm')).toEqual([]);
    expect(asked('none')).toEqual(['The light in the air is gone.']);
  });

  test('a face that changes where it was is told without the place', () => {
    const looksDown = (anchor: 'desk' | 'sink') =>
      ({ verb: 'figure', value: { id: 'amy', position: { pose: 'looking_down', anchor } } }) as const;
    const flat = { verb: 'place', value: { id: 'amys_flat', light: 'night' } } as const;
    const stands = { verb: 'figure', value: { id: 'amy', position: { pose: 'standing', anchor: 'sink' } } } as const;
    const there = applyChanges(emptyStage, [flat, stands]);
    expect(seenBetween(there, applyChanges(there, [looksDown('sink')]), new Set())).toEqual(['Amy looks down.']);
    expect(
      seenBetween(emptyStage, applyChanges(emptyStage, [flat, looksDown('sink')]), new Set(['amys_flat'])),
    ).toEqual([placeWords.amys_flat.lights.night, 'Amy, at the sink, looks down.']);
  });
});

test('a card stands by itself before its line, and from where somebody is heard at their first line from there', () => {
  const turn = sessionOf(
    '# scene: os1\n# card: Noon\n# from: amy next_room\nAMY: Theo?\nAMY: Up?\n# from: amy room\n# voice: whisper\nAMY: Here.\n-> END',
  ).begin(firstPlay);
  const texts = blocksOf({ turns: [turn], choices: [] }).map((block) =>
    block.kind === 'replies' ? [] : [block.kind, block.text],
  );
  expect(texts).toEqual([
    ['card', 'Noon'],
    ['line', 'Amy (through the wall): Theo?'],
    ['line', 'Amy: Up?'],
    ['line', 'Amy, whispering: Here.'],
  ]);
});

test('replies that are offered against a clock are marked, and silence is named once', () => {
  const turn = sessionOf(
    '# timed\nWell?\n+ [Go. # id: go]\n+ [Say nothing. Let her. # id: let # silent]\n- -> END',
  ).begin(firstPlay);
  const [, replies] = blocksOf({ turns: [turn], choices: [] });
  expect(replies).toEqual({
    kind: 'replies',
    label: `${strings.play.replies.theodore} [timed]`,
    replies: [
      { text: 'Go.', isTaken: false },
      { text: 'Say nothing. Let her.', isTaken: false },
    ],
  });
});

test('words that are heard and seen otherwise are told: whispers, doors, paper, a memory, a thing seen close, a note', () => {
  const texts = (['random', 'film', 'past', 'possessive'] as const).map((policy) =>
    textOf(findPlay(compiled, { policy, seed: 1 })),
  );
  const all = texts.join('\n');
  const flatly = flat(all);
  for (const part of [
    /^\w+, whispering: /m,
    /^Amy \(through the wall\): /m,
    /^Samantha, aside: /m,
    /^On paper: /m,
    /: a memory\./,
    /Seen close: /,
    /^ {4}A note on what comes next$/m,
    /\[An empty sheet of paper lies/,
    /Things to notice: /,
    /^ +— \S.* —$/m,
  ])
    expect(part.multiline ? all : flatly).toMatch(part);
});

test('a line is broken at its spaces alone', () => {
  const words = Array.from({ length: 60 }, (_, at) => 'x'.repeat(1 + (at % 17))).join(' ');
  const lines = wrap(words, '', '    ');
  expect(lines.map((line) => line.trim()).join(' ')).toBe(words);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(lines.length).toBeGreaterThan(3);
});

describe('a list of choices', () => {
  const list = (words: string): string => {
    const file = join(folder, 'choices.txt');
    writeFileSync(file, words);
    return file;
  };

  test('is followed as faults print it, and the play breaks off where it ends', () => {
    const play = findPlay(compiled, { policy: 'random', seed: 1 });
    const command = readArguments([
      '--choices',
      list(`  --playthroughs 1 --endings-seen 1: ${play.choices.slice(0, 3).join(' ')}\n`),
    ]);
    expect(command).toEqual({
      kind: 'followed',
      begin: { playthroughs: 1, endingsSeen: 1 },
      choices: play.choices.slice(0, 3),
    });
    const record = followChoices(compiled, play.begin, play.choices.slice(0, 3));
    expect([record.fault, record.turns.length]).toEqual([null, 4]);
    const text = writeTranscript(record, play.begin);
    expect(text).toMatch(/\n\[Here the play breaks off\.\]\n$/);
    expect(textOf(play).startsWith(text.slice(0, text.lastIndexOf('\n\n    What')))).toBe(true);
    expect(text).toMatch(/\n {5}1 {2}.*\n[^→]*$/);
  });

  test('gives, whole, the play that it was taken from', () => {
    const play = findPlay(compiled, { policy: 'random', seed: 1 });
    expect(writeTranscript(followChoices(compiled, play.begin, play.choices), play.begin)).toBe(textOf(play));
  });

  test('is refused when a choice of it is not offered, and when it is no list', () => {
    expect(() =>
      followChoices(compiled, { playthroughs: 0, endingsSeen: 0 }, ['letter/how_am_i', 'letter/moon']),
    ).toThrow('choice 2 of the list, letter/moon, is not offered');
    expect(() => readArguments(['--choices', list('one two three')])).toThrow('is no list of choices');
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/storyTranscript.ts', ...args], { encoding: 'utf8' });

  test('looks for a play that ends as asked, and says which seed it is', () => {
    const file = join(folder, 'sender.txt');
    const { status, stdout, stderr } = run('--ending', 'a_good_assistant', '--seed', '3', '--out', file);
    expect([status, stdout]).toEqual([0, '']);
    const seed = Number(/^transcript: this is seed (\d+)\n$/.exec(stderr)?.[1]);
    expect(seed).toBeGreaterThanOrEqual(3);
    const text = readFileSync(file, 'utf8');
    expect(text.trimEnd().endsWith(strings.endings.a_good_assistant)).toBe(true);
    expect(textOf(findPlay(compiled, { policy: 'random', seed }))).toBe(text);
  }, 120_000);

  test('told wrongly, answers in one line, exit 2, no stack', () => {
    const { status, stderr } = run('--policy', 'brave');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^transcript: no policy "brave" .*\n$/);
  });

  test.each([
    ['a seed that is none', ['--seed', 'x'], '--seed takes a whole number'],
    ['an ending that does not exist', ['--ending', 'moon'], 'no ending "moon"'],
    ['an option that does not exist', ['--brave'], '--brave'],
    ['a word that is no option', ['random'], 'random'],
    ['a list that does not exist', ['--choices', 'nowhere.txt'], 'ENOENT'],
    ['a list and a seed', ['--choices', 'nowhere.txt', '--seed', '2'], '--choices takes no --seed'],
  ])('refuses %s', (_, args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
