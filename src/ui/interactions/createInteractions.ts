import type { InteractionView, InteractionViews } from '../../app/ports';
import type { InteractionId } from '../../core/catalog';
import type { Model } from '../Model';
import { allInteractions } from './allInteractions';

/** The same interaction; the model knows that it is open, and so it is drawn. */
const drawn = (id: InteractionId, view: InteractionView, { interaction }: Model): InteractionView => ({
  open: (stage, signal) => {
    interaction.value = id;
    return view.open(stage, signal);
  },
  offer: (turn, signal) => view.offer(turn, signal),
  close: () => {
    interaction.value = null;
    view.close();
  },
});

/** Makes the interactions that are drawn in the DOM. */
export const createInteractions = (model: Model): InteractionViews =>
  Object.fromEntries(
    Object.entries(allInteractions).map(([id, { create }]) => [
      id,
      drawn(id as InteractionId, create(model), model), // the keys of this table are ids
    ]),
  );
