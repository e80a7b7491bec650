import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { logOf, replay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { decodeSave, type SaveGame } from '../../src/core/saveGame';
import { loadStory } from '../../tools/story/loadStory';

const folder = fileURLToPath(new URL('../fixtures/saves', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const { json, hash } = loadStory();
const session = new StorySession(json ?? '');

const load = (name: string): SaveGame => {
  const decoded = decodeSave(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  if ('refused' in decoded) throw new Error(`${name} was refused as ${decoded.refused}`);
  return decoded.save;
};

test('this version has left saves for those to come (npx tsx tools/saveFixtures.ts)', () => {
  expect(names.filter((name) => name.startsWith(`${version}-`)).length).toBeGreaterThanOrEqual(10);
});

test.each(names)('the save %s goes on with the same choices, or from the start of a scene', (name) => {
  const save = load(name);
  const { play, at, restored } = replay(session, save, hash);
  const taken = logOf(play);
  expect(taken).toEqual(save.log.slice(0, taken.length));
  const beat = play.turns[at.turn]?.turn.beats[at.beat];
  expect(beat).toBeDefined();
  if (restored === 'scene_start') {
    expect(beat?.changes.some(({ verb }) => verb === 'scene')).toBe(true);
    expect(at.turn).toBe(play.turns.length - 1);
  } else {
    expect(taken).toHaveLength(save.log.length);
    expect(restored).toBe(save.storyHash === hash ? 'same' : 'moved');
  }
});
