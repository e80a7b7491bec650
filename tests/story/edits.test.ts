import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { chanceOf } from '../../src/common/chance';
import { firstPlay, type Play } from '../../src/core/play';
import { type Replayed, replay } from '../../src/core/replay';
import { StorySession } from '../../src/core/StorySession';
import type { SaveGame } from '../../src/core/saveGame';
import { unpackLast } from '../../src/core/sceneStart';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { compileStory, type ParsedNode } from '../../tools/story/compile';
import { readFlow } from '../../tools/story/readFlow';
import { readScript } from '../../tools/story/readScript';
import { repliesOf, withReplies } from '../../tools/story/replies';
import { replyRule } from '../../tools/story/rules/replies';
import { randomPlay, saveAt } from '../../tools/story/saves';
import { type Edit, edits } from '../fixtures/edits';
import type { InkFiles } from '../fixtures/mutations';

/** All edits with 500 saves each in `npm run test:long`; else every third, since each has to be compiled. */
const isLong = process.env.LONG === '1';
const savesEach = isLong ? 500 : 12;
const tried = edits.filter((_, index) => isLong || index % 3 === 1);

quickenInk();

const storyFolder = fileURLToPath(new URL('../../story', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'her-edits-'));
afterAll(() => rmSync(folder, { recursive: true }));

const original = compileStory(join(storyFolder, 'main.ink'));
const files: InkFiles = Object.fromEntries(
  original.files.map((file) => [file.slice(storyFolder.length + 1), readFileSync(file, 'utf8')]),
);
const old = new StorySession(original.json ?? '');

const scriptOf = (tree: ParsedNode) => ({ ...readScript(tree), flow: readFlow(tree) });
const landed = original.tree ? withReplies(new Map(), repliesOf(readScript(original.tree))) : new Map();

/** The edited script, at the first place where the edit makes one that compiles. */
const editedBy = ({ name, apply }: Edit): { json: string; tree: ParsedNode; after: InkFiles } => {
  for (let attempt = 0; attempt < 24; attempt++) {
    const after = apply(files, attempt);
    if (!after) continue;
    for (const [file, text] of Object.entries(after)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { json, tree } = compileStory(join(folder, 'main.ink'));
    if (json && tree) return { json, tree, after };
  }
  throw new Error(`nowhere in the script: ${name}`);
};

const random = chanceOf(23);

/** Plays with a save in the middle of each. */
const saves = Array.from({ length: savesEach }, (_, seed) => {
  const whole = randomPlay(old, firstPlay, seed);
  const turn = Math.floor(random() * whole.turns.length);
  return { play: { ...whole, turns: whole.turns.slice(0, turn + 1) }, save: saveAt(whole, turn, 'original') };
});

/** The save as an edition would have made it in which a scene had another name. */
const asOfThen = (save: SaveGame, { renamed }: Edit): SaveGame =>
  renamed ? JSON.parse(JSON.stringify(save).replaceAll(`"${renamed[0]}"`, `"${renamed[1]}"`)) : save;

/** What is wrong with how a save came back; null when nothing is. */
const wrongWith = (play: Play, save: SaveGame, back: Replayed, edit: Edit, after: InkFiles): string | null => {
  const taken = back.play.turns.slice(1).map(({ choice }) => choice);
  const told = back.restored === 'scene_start' || back.restored === 'reworded';
  for (const [index, choice] of back.play.begin.start ? [] : taken.entries()) {
    const then = play.turns[index + 1]?.choice;
    const scene = play.turns[index]?.turn.scene ?? '';
    if (!then || !choice) return `more choices than the save has`;
    const { id, text } = edit.now?.({ scene, id: then.id, text: then.text }, files, after) ?? then;
    if (choice.id !== id || choice.text !== text)
      return `${scene}/${then.id} "${then.text}" became ${choice.id} "${choice.text}"`;
    if (text !== then.text && !told) return `other words, and nothing told: ${scene}/${id}`;
  }
  if (back.restored !== 'scene_start') return taken.length === save.log.length ? null : 'choices are missing';
  const own = save.label.scene === edit.renamed?.[0] ? edit.successor : save.label.scene;
  const beat = back.play.turns[back.at.turn]?.turn.beats[back.at.beat];
  const scene = beat?.changes.find(({ verb }) => verb === 'scene')?.value;
  if (scene !== own) return `from ${own} to ${String(scene)}`;
  const { start } = back.play.begin;
  if (!start) return null;
  const kept = unpackLast(save.starts ?? [], start.scene, []);
  return JSON.stringify(start.values) === JSON.stringify(kept.values) ? null : 'other variables';
};

test('there are twenty edits, each of another kind or place', () => {
  expect(new Set(edits.map(({ name }) => name)).size).toBe(20);
});

describe.each(tried)('$name', (edit) => {
  test(`${savesEach} saves: none is led astray, none loses more than the scene in which it is`, () => {
    const { json, tree, after } = editedBy(edit);
    const problems = replyRule(landed)(scriptOf(tree)).filter(({ message }) => !message.includes('other words'));
    expect(problems.length > 0).toBe(edit.isRefused === true);
    const session = new StorySession(json);
    const successors = edit.renamed && edit.successor ? { [edit.renamed[1]]: edit.successor } : {};
    const outcomes: Record<string, number> = {};
    const wrong = saves.flatMap(({ play, save }, index) => {
      const back = replay(session, asOfThen(save, edit), 'edited', successors);
      outcomes[back.restored] = (outcomes[back.restored] ?? 0) + 1;
      const found = wrongWith(play, save, back, edit, after);
      return found ? [`save ${index}: ${found}`] : [];
    });
    if (isLong) console.log(edit.name, JSON.stringify(outcomes));
    expect(wrong).toEqual([]);
  });
});
