import { expect, test } from 'vitest';
import { beginPlay, choose } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import { applyChanges, type Stage } from '../../src/core/stage';
import type { Beat, Turn } from '../../src/core/turn';
import { quickenInk } from '../../tools/playtest/patchInkForSpeed';
import { beginOf, policies } from '../../tools/playtest/policies';
import { loadStory } from '../../tools/story/loadStory';

quickenInk();
const session = new StorySession(loadStory().json ?? '');

interface Heard {
  readonly beat: Beat;
  readonly stage: Stage;
}

/** Every line of a play with what sounds in it, and of every turn whether he had by then asked her to leave off the breath. */
const heardIn = (seed: number) => {
  const pick = policies.random()(seed);
  let play = beginPlay(session, beginOf('random', 0));
  const turns: { readonly turn: Turn; readonly gaveUp: boolean }[] = [];
  for (let turn = play.turns[0]?.turn; turn && turn.choices.length > 0; turn = play.turns.at(-1)?.turn) {
    play = choose(session, play, turn.choices[pick(turn, session)]?.index ?? 0);
    const { turn: next } = play.turns.at(-1) ?? { turn };
    turns.push({ turn: next, gaveUp: String(session.variable('memories')).includes('mem_gave_up_breath') });
  }
  const heard = play.turns.flatMap(({ before, turn }) => {
    let stage = before;
    return turn.beats.map((beat) => {
      stage = applyChanges(stage, beat.changes);
      return { beat, stage };
    });
  });
  return { heard, turns };
};

const plays = Array.from({ length: 24 }, (_, seed) => heardIn(seed + 1));
const whole = plays.filter(({ heard }) => heard.some(({ stage }) => stage.scene === 'not_found'));
const isHers = ({ beat }: Heard): boolean => beat.speaker === 'samantha';

test('the refrigerator hums under the apartment until her first word, then there is silence, and it does not hum again', () => {
  expect(whole.length).toBeGreaterThan(5);
  for (const { heard } of whole) {
    const oh = heard.findIndex(isHers);
    const home = heard.slice(0, oh + 1).filter(({ stage }) => stage.place?.id === 'apartment');
    expect(home.length).toBeGreaterThan(20);
    expect(home.filter(({ stage }) => stage.hum !== 'fridge')).toEqual([]);
    expect(heard[oh + 1]?.stage.hum).toBe('none');
    expect(heard[oh + 1]?.beat.cues).toContainEqual({ verb: 'silence', value: 1.5 });
    const back = heard.findIndex(({ stage }) => stage.scene === 'not_found');
    expect(heard.slice(oh + 1, back).filter(({ stage }) => stage.hum !== 'none')).toEqual([]);
  }
});

test('from the noon on which she is not found it hums for good in every room where he lives', () => {
  for (const { heard } of whole) {
    const back = heard.findIndex(({ stage }) => stage.scene === 'not_found');
    const later = heard.slice(back).filter(({ stage }) => stage.place?.id === 'apartment');
    const silent = later.filter(({ stage }) => stage.hum !== 'fridge').map(({ stage }) => stage.scene);
    // By four o'clock, which stays four o'clock, nothing runs.
    expect(new Set(silent.filter((scene) => scene !== 'ending_have_we_met'))).toEqual(new Set());
  }
});

test('she takes a breath before she speaks, from her first word to her last day, unless he asked her to leave it off', () => {
  const speaks = ({ beats }: Turn): boolean => beats.some(({ speaker }) => speaker === 'samantha');
  for (const { turns } of whole) {
    const last = turns.findIndex(({ turn }) => /^(farewell|ending_)/.test(turn.scene ?? ''));
    const hers = turns.slice(0, last).filter(({ turn }) => speaks(turn));
    expect(hers.length).toBeGreaterThan(60);
    expect(hers.filter(({ turn, gaveUp }) => turn.breath === gaveUp).map(({ turn }) => turn.scene)).toEqual([]);
  }
  expect(new Set(whole.map(({ turns }) => turns.at(-1)?.gaveUp))).toEqual(new Set([true, false]));
});

test('a minute in which nobody says anything is left before she comes and after she has gone', () => {
  for (const { heard } of whole) {
    const minutes = heard.filter(({ beat }) => beat.cues.some(({ verb }) => verb === 'minute'));
    expect(minutes.map(({ stage }) => stage.scene)).toEqual(
      heard.some(({ stage }) => stage.scene === 'last_letter') ? ['insomnia', 'last_letter'] : ['insomnia'],
    );
  }
});
