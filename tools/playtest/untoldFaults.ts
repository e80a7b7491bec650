import type { Begin } from '../../src/core/StorySession';
import type { Untold } from './Knowledge';
import type { Fault, PlayRecord } from './playOnce';

/** What one says of it, which is also its name: one of each kind, fact and place. */
export const messageOf = ({ kind, fact, place }: Untold): string =>
  kind === 'untold' ? `untold: ${place} needs "${fact}"` : `unpaid: ${place} tells the debt "${fact}"`;

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
