import { useUi } from '../Ui';
import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';

/** Esc in the play. */
export const PauseMenu = () => {
  const { open, close, actions } = useUi();
  const { menu } = menuStrings;
  const entries: readonly (readonly [string, () => void])[] = [
    [menu.resume, close],
    [menu.transcript, () => open('transcript')],
    [menu.save, () => open('save')],
    [menu.load, () => open('load')],
    [menu.settings, () => open('settings')],
    [menu.keys, () => open('keys')],
    [menu.toTitle, actions.toTitle],
  ];
  return (
    <Dialog title={menu.title} kind="pause">
      <ul class="pause-menu" data-arrows>
        {entries.map(([label, onPress]) => (
          <li key={label}>
            <button type="button" class="menu-button" autofocus={label === menu.resume} onClick={onPress}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
