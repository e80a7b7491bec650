import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { chanceOf } from '../../src/common/chance';
import { firstPlay, type Play } from '../../src/core/play';
import { replay } from '../../src/core/replay';
import { StorySession } from '../../src/core/StorySession';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { compileStory } from '../../tools/story/compile';
import { randomPlay, saveAt } from '../../tools/story/saves';
import { type InkFiles, mutate } from '../fixtures/mutations';

/** 500 saves in `npm run test:long`. */
const mutants = process.env.LONG === '1' ? 50 : 6;
const savesEach = 10;

quickenInk();

const storyFolder = fileURLToPath(new URL('../../story', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'her-mutants-'));
afterAll(() => rmSync(folder, { recursive: true }));

const original = compileStory(join(storyFolder, 'main.ink'));
const files: InkFiles = Object.fromEntries(
  original.files.map((file) => [file.slice(storyFolder.length + 1), readFileSync(file, 'utf8')]),
);

/** Compiled, or null where the change is one that the compiler refuses. */
const compile = (ink: InkFiles): string | null => {
  for (const [name, text] of Object.entries(ink)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return compileStory(join(folder, 'main.ink')).json;
};

const random = chanceOf(11);

/** Changed scripts that compile. */
const mutantScripts = (): string[] => {
  const scripts: string[] = [];
  for (let kind = 0; scripts.length < mutants && kind < mutants * 5; kind++) {
    const json = compile(mutate(files, kind, random));
    if (json) scripts.push(json);
  }
  return scripts;
};

const chosenTexts = ({ turns }: Play): (string | undefined)[] => turns.slice(1).map(({ choice }) => choice?.text);

/** What a save of positions in the list of choices would have led to: the texts that it would have chosen. */
const byPosition = (session: StorySession, play: Play): (string | undefined)[] => {
  let turn = session.begin(play.begin);
  return play.turns.slice(1).map(({ choice }) => {
    const offered = turn.choices[choice?.index ?? 0];
    if (offered) turn = session.choose(offered.index);
    return offered?.text;
  });
};

/** Null where the changed script itself is broken (a loop, say): the playtester would have refused it. */
const unlessBroken = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

test(`${mutants * savesEach} saves on changed scripts: none goes on with other choices than its own`, () => {
  const old = new StorySession(original.json ?? '');
  const outcomes = { same: 0, moved: 0, reworded: 0, scene_start: 0, crashed: 0 };
  const misrouted: string[] = [];
  let byPositionMisrouted = 0;
  const scripts = mutantScripts();
  scripts.forEach((json, mutant) => {
    const session = new StorySession(json);
    for (let seed = 0; seed < savesEach; seed++) {
      const whole = randomPlay(old, firstPlay, mutant * savesEach + seed);
      const turn = Math.floor(random() * whole.turns.length);
      const play = { ...whole, turns: whole.turns.slice(0, turn + 1) };
      const save = saveAt(whole, turn, 'original');
      const back = unlessBroken(() => replay(session, save, 'changed'));
      if (!back) outcomes.crashed++;
      if (!back) continue;
      outcomes[back.restored]++;
      const expected = chosenTexts(play);
      const isTold = back.restored === 'reworded' || back.restored === 'scene_start';
      const taken = back.play.turns.slice(1).flatMap(({ choice }) => choice ?? []);
      // From a scene start there is nothing of the log before it; elsewhere choice by choice is its own.
      const isOwn = taken.every(
        ({ id, text }, index) => text === expected[index] || (isTold && id === save.log[index]?.id),
      );
      if (!(isOwn || (back.play.begin.start && taken.length === 0))) misrouted.push(`${mutant}/${seed}`);
      if (!isTold && taken.length !== save.log.length) misrouted.push(`${mutant}/${seed} short`);
      if (JSON.stringify(unlessBroken(() => byPosition(session, play))) !== JSON.stringify(expected))
        byPositionMisrouted++;
    }
  });
  expect(scripts).toHaveLength(mutants);
  expect(misrouted).toEqual([]);
  expect(outcomes.same).toBe(0);
  expect(outcomes.crashed).toBeLessThan((mutants * savesEach) / 10);
  // The changes bite: some saves move, some do not, and positions instead of ids and keys would have led astray.
  expect(outcomes.moved + outcomes.reworded).toBeGreaterThan(0);
  if (mutants >= 50) expect(outcomes.scene_start).toBeGreaterThan(0);
  expect(byPositionMisrouted).toBeGreaterThan(0);
  if (process.env.LONG === '1') console.log(JSON.stringify({ ...outcomes, byPositionMisrouted }));
}, 900_000);
