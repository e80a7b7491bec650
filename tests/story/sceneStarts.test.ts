import { expect, test } from 'vitest';
import { beginPlay, choose, type Play } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { Turn } from '../../src/core/turn';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { loadStory } from '../../tools/story/loadStory';
import { randomPlay } from '../../tools/story/saves';

const plays = process.env.LONG === '1' ? 200 : 8;

quickenInk();
const json = loadStory().json ?? '';
const session = new StorySession(json);
const other = new StorySession(json);

/** The turn from the beat on in which the scene begins: what a play that begins there has. */
const sinceBeat = (turn: Turn, beat: number): Turn => ({ ...turn, beats: turn.beats.slice(beat) });

/** The turns from this one to the end of its scene. */
const restOfScene = ({ turns }: Play, from: number): Play['turns'] => {
  const scene = turns[from]?.turn.scene;
  const end = turns.findIndex(({ turn }, index) => index > from && turn.scene !== scene);
  return turns.slice(from, end < 0 ? undefined : end);
};

test('every scene that is begun again from its saved start goes as it went, whatever is chosen in it', () => {
  const begun = new Set<string>();
  for (let seed = 1; seed <= plays; seed++) {
    const play = randomPlay(session, { playthroughs: seed % 3, endingsSeen: seed % 2 }, seed);
    for (const [index, { starts }] of play.turns.entries()) {
      const start = starts.at(-1);
      if (!start || index === 0) continue;
      begun.add(start.scene);
      let again = beginPlay(other, { ...play.begin, start });
      const [first, ...rest] = restOfScene(play, index);
      expect(again.turns[0]?.turn).toEqual(first && sinceBeat(first.turn, start.beat));
      for (const { choice, turn } of rest) {
        again = choose(other, again, choice?.index ?? -1);
        expect(again.turns.at(-1)?.turn, `${start.scene}, seed ${seed}`).toEqual(turn);
        expect(again.turns.at(-1)?.before).toEqual(play.turns[index + again.turns.length - 1]?.before);
      }
    }
  }
  expect(begun.size).toBeGreaterThan(25);
});
