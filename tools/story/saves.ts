import { chanceOf } from '../../src/common/chance';
import { beatsUpTo, beginPlay, choose, logOf, type Play, startsOf } from '../../src/core/play';
import type { Begin, StorySession } from '../../src/core/StorySession';
import { type SaveGame, saveFormat } from '../../src/core/saveGame';

/** No play of ours is longer; a story in which one is has a loop. */
const maxTurns = 1000;

/** One play from the first line to its end, each option as likely as the others. The same seed gives the same play. */
export const randomPlay = (session: StorySession, begin: Begin, seed: number): Play => {
  const random = chanceOf(seed);
  let play = beginPlay(session, begin);
  for (let turn = 0; turn < maxTurns; turn++) {
    const choices = play.turns.at(-1)?.turn.choices ?? [];
    const choice = choices[Math.floor(random() * choices.length)];
    if (!choice) return play;
    play = choose(session, play, choice.index);
  }
  throw new Error(`a loop: seed ${seed} plays more than ${maxTurns} turns`);
};

/** The save of a play when its turn `turn` (from 0) had been read to the end. Saved at 0: there is no clock in it. */
export const saveAt = (play: Play, turn: number, storyHash: string): SaveGame => {
  const cut = { ...play, turns: play.turns.slice(0, turn + 1) };
  const last = cut.turns.at(-1)?.turn;
  const at = { turn: cut.turns.length - 1, beat: Math.max(0, (last?.beats.length ?? 0) - 1) };
  const lines = beatsUpTo(cut, at).filter(({ text }) => text);
  const label = { scene: last?.scene ?? null, lastLine: lines.at(-1)?.text.slice(0, 300) ?? '', savedAt: 0 };
  return { format: saveFormat, storyHash, begin: play.begin, starts: startsOf(cut, at), log: logOf(cut), at, label };
};
