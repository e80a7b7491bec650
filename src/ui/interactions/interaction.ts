import type { FunctionComponent } from 'preact';
import type { InteractionView } from '../../app/ports';
import type { Model } from '../Model';

/** An interaction that is drawn in the DOM. */
export interface DomInteraction {
  /** Makes what the play asks of it; called once, with the interface. */
  readonly create: (model: Model) => InteractionView;
  /** Stands in front of the picture as long as it is open. */
  readonly View?: FunctionComponent;
  /** Stands below a line in place of the button that reads on, while it is open and this gives it. */
  readonly foot?: (model: Model) => FunctionComponent | null;
  /** How the list of replies looks beside it (a class), and what it is called. */
  readonly list?: { readonly look: string; readonly label: () => string };
}
