import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { OverlayId } from '../Model';
import { useUi } from '../Ui';

/** What the title does not wait for: all dialogs, and the list of endings. */
export interface Menus {
  readonly Dialogs: ComponentType<{ readonly overlay: OverlayId }>;
  readonly Reached: ComponentType<{ readonly reached: readonly string[] }>;
}

/** Null until their code has come. */
export const menus = signal<Menus | null>(null);

/** The dialogs' code has come: from here on what is open is drawn. */
export const drawDialogs = ({ menuParts }: { readonly menuParts: Menus }): Menus => {
  menus.value = menuParts;
  return menuParts;
};

/** The open dialogs, one above the other, so that closing one gives the focus back to what opened it. */
export const Overlays = () => {
  const { overlays } = useUi().model;
  const Loaded = menus.value?.Dialogs;
  if (!Loaded) return null;
  return overlays.value.map((overlay) => <Loaded key={overlay} overlay={overlay} />);
};
