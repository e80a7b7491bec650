import type { Begin } from '../../src/core/StorySession';
import type { Fault, PlayRecord } from './playOnce';
import { type Unplaced, unplacedMessage } from './unplaced';
import { messageOf, type Untold } from './untold';

/** As a fault, with the choices that led there. */
export const untoldFault = ({ choices }: PlayRecord, begin: Begin, untold: Untold): Fault => {
  const taken = choices.slice(0, untold.choices);
  return {
    message: messageOf(untold),
    begin,
    choices: taken,
    option: taken.at(-1) ?? null,
    lastKey: null,
    untold,
  };
};

/** The same of a line whose speaker is nowhere. */
export const unplacedFault = ({ choices }: PlayRecord, begin: Begin, unplaced: Unplaced): Fault => {
  const taken = choices.slice(0, unplaced.choices);
  return {
    message: unplacedMessage(unplaced),
    begin,
    choices: taken,
    option: taken.at(-1) ?? null,
    lastKey: unplaced.key,
    unplaced,
  };
};
