import type { FunctionComponent } from 'preact';
import type { Model } from '../Model';
import { useUi } from '../Ui';
import { allInteractions } from './allInteractions';
import type { DomInteraction } from './interaction';

const openOf = ({ interaction }: Model): DomInteraction | undefined =>
  interaction.value ? allInteractions[interaction.value] : undefined;

/** What the open interaction puts below a line just now, if anything. */
export const footOf = (model: Model): FunctionComponent | null => openOf(model)?.foot?.(model) ?? null;

/** The open interaction, where it has something to be seen. */
export const OpenInteraction = () => {
  const View = openOf(useUi().model)?.View;
  return View ? <View /> : null;
};
