import type { ComponentType } from 'preact';
import type { OverlayId } from '../Model';
import { About } from './About';
import { Keys } from './Keys';
import type { Menus } from './Overlays';
import { PauseMenu } from './PauseMenu';
import { Question } from './Question';
import { Reached } from './Reached';
import { SettingsPanel } from './SettingsPanel';
import { Slots } from './Slots';
import { Transcript } from './Transcript';
import '../styles/menu.css';

const dialogs: Record<OverlayId, ComponentType> = {
  pause: PauseMenu,
  transcript: Transcript,
  save: () => <Slots saving />,
  load: () => <Slots saving={false} />,
  settings: SettingsPanel,
  about: About,
  keys: Keys,
  question: Question,
};

/** The dialog of this name. All are one chunk, which the title does not wait for. */
const Dialogs = ({ overlay }: { readonly overlay: OverlayId }) => {
  const Shown = dialogs[overlay];
  return <Shown />;
};

export const menuParts: Menus = { Dialogs, Reached };
