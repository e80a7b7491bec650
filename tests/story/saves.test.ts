import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { logOf } from '../../src/core/play';
import { replay } from '../../src/core/replay';
import { StorySession } from '../../src/core/StorySession';
import { decodeSave, presentScene, type SaveGame } from '../../src/core/saveGame';
import { loadStory } from '../../tools/story/loadStory';

const folder = fileURLToPath(new URL('../fixtures/saves', import.meta.url));
const { json, hash } = loadStory();
const session = new StorySession(json ?? '');

/** The saves of all versions, as `version name`. */
const saves = readdirSync(folder).flatMap((file) => {
  const packed: Record<string, unknown> = JSON.parse(gunzipSync(readFileSync(`${folder}/${file}`)).toString());
  return Object.entries(packed).map(([name, data]) => [`${file.replace('.json.gz', '')} ${name}`, data] as const);
});

const decoded = (data: unknown): SaveGame => {
  const found = decodeSave(data);
  if ('refused' in found) throw new Error(`refused as ${found.refused}`);
  return found.save;
};

test('this version has left saves for those to come (npm run story:saves)', () => {
  expect(saves.filter(([name]) => name.startsWith(`${version} `)).length).toBeGreaterThanOrEqual(10);
});

test('no save of an earlier version was taken away', () => {
  expect(saves.length).toBeGreaterThanOrEqual(271);
});

test.each(saves)('the save %s goes on with the same choices, or in its own scene from the start', (_, data) => {
  const save = decoded(data);
  const { play, at, restored } = replay(session, save, hash);
  const beat = play.turns[at.turn]?.turn.beats[at.beat];
  expect(beat).toBeDefined();
  if (restored === 'scene_start') {
    expect(beat?.changes).toContainEqual({ verb: 'scene', value: presentScene(save.label.scene) });
    expect(at.turn).toBe(play.turns.length - 1);
    return;
  }
  const taken = logOf(play);
  expect(taken).toHaveLength(save.log.length);
  for (const [index, { id, key }] of taken.entries()) {
    const then = save.log[index];
    expect(then?.id === id || then?.key === key).toBe(true);
  }
  if (restored !== 'reworded') expect(restored).toBe(save.storyHash === hash ? 'same' : 'moved');
});
