import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { TitleName } from './TitleName';

/** Milliseconds after which a press that is still being answered is given a word. */
const patience = 400;

interface EntryProps {
  readonly label: string;
  readonly onPress: () => void;
}

const Entry = ({ label, onPress }: EntryProps) => (
  <li>
    <button type="button" class="title-button" onClick={onPress}>
      {label}
    </button>
  </li>
);

/** True for a while after `ask` was called, so that nobody waits without a word. */
const useAsked = (): readonly [boolean, () => void] => {
  const [asked, setAsked] = useState(0);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (asked === 0) return undefined;
    const timers = [setTimeout(() => setLate(true), patience), setTimeout(() => setLate(false), patience + 6000)];
    return () => timers.forEach(clearTimeout);
  }, [asked]);
  return [isLate, () => setAsked(asked + 1)];
};

/** The first screen. Its first button has the focus: one press and the play begins. */
export const TitleScreen = ({ canContinue }: { readonly canContinue: boolean }) => {
  const { actions, ask, open, model } = useUi();
  const [isLate, wait] = useAsked();
  const menu = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const hasFocus = menu.current?.contains(document.activeElement); // of who was there before the game
    if (canContinue || !hasFocus) menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [canContinue]);
  const { title } = strings;
  const begin = (start: () => void) => (): void => {
    wait();
    start();
  };
  const beginAnew = begin(actions.newGame);
  const newGame = async (): Promise<void> => {
    const replaced = canContinue ? await actions.replaced(null) : null;
    if (replaced) ask({ kind: 'new_game', replaced, onYes: beginAnew });
    else beginAnew();
  };
  return (
    <main class="title" data-screen="title">
      <TitleName />
      <ul class="title-menu" ref={menu} data-arrows>
        {canContinue && <Entry label={title.continue} onPress={begin(actions.continueGame)} />}
        <Entry label={title.newGame} onPress={() => void newGame()} />
        <Entry label={title.load} onPress={() => open('load')} />
        <Entry label={title.settings} onPress={() => open('settings')} />
        <Entry label={title.about} onPress={() => open('about')} />
      </ul>
      <p class="title-note" role="status">
        {isLate && !model.notice.value ? strings.menu.loading : title.note}
      </p>
    </main>
  );
};
