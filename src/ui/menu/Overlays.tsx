import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { OverlayId } from '../Model';
import { useUi } from '../Ui';

type Dialogs = ComponentType<{ readonly overlay: OverlayId }>;

const dialogs = signal<Dialogs | null>(null);

/** Fetches the dialogs' code, which the title does not wait for. @throws when the network does. */
export const loadDialogs = async (): Promise<void> => {
  if (dialogs.value) return;
  const { Dialogs } = await import('./Dialogs');
  dialogs.value = Dialogs;
};

/** The open dialogs, one above the other, so that closing one gives the focus back to what opened it. */
export const Overlays = () => {
  const { overlays } = useUi().model;
  const Loaded = dialogs.value;
  if (!Loaded) return null;
  return overlays.value.map((overlay) => <Loaded key={overlay} overlay={overlay} />);
};
