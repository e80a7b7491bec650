import { expect, test } from 'vitest';
import { chanceOf } from '../../src/common/chance';
import { beginPlay, choose, firstPlay, type Play, rewind } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { loadStory } from '../../tools/story/loadStory';
import { openingOf } from '../../tools/story/openingOf';
import { playFirst } from '../../tools/story/playFirst';

const json = loadStory().json ?? '';
const opening = new StorySession(openingOf(json));
const whole = new StorySession(json);
const other = new StorySession(json);
const plays = process.env.LONG ? 1000 : 20;
/** Far past the cut, which comes after some ten turns; every twentieth play goes on to its ending. */
const turnsPastTheCut = 30;

/** Takes the choice as the game does: where it leads out of the opening, in the whole from the state before it. */
const chooseOn = (play: Play, index: number, isOut: boolean): { play: Play; isOut: boolean } => {
  const next = choose(isOut ? whole : opening, play, index);
  if (isOut || !opening.isCut) return { play: next, isOut };
  return { play: choose(whole, rewind(whole, play, play.turns.length - 1), index), isOut: true };
};

const choicesOf = (play: Play) => play.turns.at(-1)?.turn.choices ?? [];

test('a play that begins in the opening is the same as one that has the whole script from the start', () => {
  for (let seed = 1; seed <= plays; seed++) {
    const random = chanceOf(seed);
    let uncut = beginPlay(other, firstPlay);
    let cut = { play: beginPlay(opening, firstPlay), isOut: false };
    const turns = seed % 20 === 0 ? Number.POSITIVE_INFINITY : turnsPastTheCut;
    while (choicesOf(uncut).length > 0 && uncut.turns.length < turns) {
      const choice = choicesOf(uncut)[Math.floor(random() * choicesOf(uncut).length)];
      if (!choice) throw new Error('no choice');
      uncut = choose(other, uncut, choice.index);
      cut = chooseOn(cut.play, choice.index, cut.isOut);
      expect(cut.play.turns.at(-1)?.turn).toEqual(uncut.turns.at(-1)?.turn);
    }
    expect(cut.isOut).toBe(true);
  }
});

test('the opening is a small part of the script, and has its first scene whole', () => {
  expect(openingOf(json).length).toBeLessThan(json.length / 3);
  expect(opening.begin(firstPlay)).toEqual(other.begin(firstPlay));
});

test('the first turn that is played at build time is the one that the session plays', () => {
  const { turn, after } = playFirst(json);
  const begun = beginPlay(other, firstPlay).turns[0];
  expect(turn).toEqual(begun?.turn);
  expect(after).toEqual(begun?.after);
});
