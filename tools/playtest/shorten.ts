import { StorySession } from '../../src/core/StorySession';
import type { PlaytestOptions } from './playChunk';
import { type Fault, replayIds } from './playOnce';

/** Beyond this many choices a list is left as it was found: trying is quadratic. */
const longest = 300;

const without = (choices: readonly string[], at: number): string[] => choices.filter((_, index) => index !== at);

/**
 * Leaves out of a fault's choices what is not needed to come to it: each choice in turn is left out, and stays out when
 * the rest, played again, ends in the same fault. A loop is named by its cycle and has only the way to it.
 */
export const shorten = (compiled: string, fault: Fault, { from }: PlaytestOptions): Pick<Fault, 'choices'> => {
  if (fault.cycle || fault.choices.length > longest) return { choices: fault.choices };
  const session = new StorySession(compiled);
  const same = (choices: readonly string[]): boolean => {
    const again = replayIds(session, fault.begin, choices, from);
    return again.fault?.message === fault.message && again.choices.length === choices.length;
  };
  let choices = fault.choices;
  for (let at = choices.length - 2; at >= 0; at--) {
    const fewer = without(choices, at);
    if (same(fewer)) choices = fewer;
  }
  return { choices };
};
