import { StorySession } from '../../src/core/StorySession';
import type { Setup } from './jobs';
import { measurePlay } from './measurePlay';
import type { PlaytestOptions } from './playChunk';
import { type Fault, type PlayRecord, replayIds } from './playOnce';
import { messageOf } from './untold';

/** Beyond this many choices a list is left as it was found: trying is quadratic. */
const longest = 300;

const without = (choices: readonly string[], at: number): string[] => choices.filter((_, index) => index !== at);

/** Whether the turn after `at` choices offers the one after the next: else nothing that comes of leaving that out can be the same. */
const offersNext = ({ turns }: PlayRecord, choices: readonly string[], at: number): boolean => {
  const turn = turns[at];
  return turn?.choices.some(({ id }) => `${turn.scene}/${id}` === choices[at + 1]) ?? false;
};

const isSame = (fault: Fault, again: PlayRecord, { landmarks }: Setup): boolean =>
  fault.untold
    ? measurePlay(again, landmarks).untold.some((untold) => messageOf(untold) === fault.message)
    : again.fault?.message === fault.message;

/**
 * Leaves out of a fault's choices what is not needed to come to it: each choice in turn is left out, and stays out when
 * the rest, played again, ends in the same fault. A loop is named by its cycle and has only the way to it.
 */
export const shorten = (setup: Setup, fault: Fault, { from }: PlaytestOptions): Pick<Fault, 'choices'> => {
  if (fault.cycle || fault.choices.length > longest) return { choices: fault.choices };
  const session = new StorySession(setup.compiled);
  const play = (choices: readonly string[]): PlayRecord => replayIds(session, fault.begin, choices, from);
  let { choices } = fault;
  let record = play(choices);
  for (let at = choices.length - 2; at >= 0; at--) {
    if (!offersNext(record, choices, at)) continue;
    const fewer = without(choices, at);
    const again = play(fewer);
    if (again.choices.length !== fewer.length || !isSame(fault, again, setup)) continue;
    choices = fewer;
    record = again;
  }
  return { choices };
};
