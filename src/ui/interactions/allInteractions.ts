import type { InteractionId } from '../../core/catalog';
import type { DomInteraction } from './interaction';
import { letter } from './letter';

/** The interactions that are drawn in the DOM: one line each. */
export const allInteractions: Readonly<Partial<Record<InteractionId, DomInteraction>>> = { letter };

/** How the list of replies of such a turn stands; undefined: as always. */
export const listOf = (play: InteractionId | null): DomInteraction['list'] =>
  play ? allInteractions[play]?.list : undefined;
