import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { OverlayId } from '../Model';
import { useUi } from '../Ui';

type Dialogs = ComponentType<{ readonly overlay: OverlayId }>;

const dialogs = signal<Dialogs | null>(null);

/** The dialogs' code has come: from here on what is open is drawn. */
export const drawDialogs = ({ Dialogs }: { readonly Dialogs: Dialogs }): Dialogs => {
  dialogs.value = Dialogs;
  return Dialogs;
};

/** The open dialogs, one above the other, so that closing one gives the focus back to what opened it. */
export const Overlays = () => {
  const { overlays } = useUi().model;
  const Loaded = dialogs.value;
  if (!Loaded) return null;
  return overlays.value.map((overlay) => <Loaded key={overlay} overlay={overlay} />);
};
