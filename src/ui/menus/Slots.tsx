import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AsideSummary, SavePlace, SaveSummary, SlotSummary } from '../../app/ports';
import { useUi } from '../Ui';
import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';
import { dateOf, isReadable, sceneName } from './saves';

const slotCount = 12;
const texts = menuStrings.slots;

interface SaveButtonProps {
  /** What stands before the save: the number of its slot. */
  readonly children?: ComponentChildren;
  readonly summary: SaveSummary | undefined;
  /** The next press replaces what is there. */
  readonly armed?: boolean;
  readonly onPress: () => void;
}

const SaveButton = ({ children, summary, armed, onPress }: SaveButtonProps) => (
  <li>
    <button type="button" class="slot" data-filled={summary ? '' : undefined} onClick={onPress}>
      {children}
      {!summary && <span class="slot-empty">{texts.empty}</span>}
      {summary && !isReadable(summary) && <span class="slot-empty">{texts.unreadable}</span>}
      {summary && isReadable(summary) && (
        <>
          <span class="slot-scene">{sceneName(summary)}</span>
          <span class="slot-date">{dateOf(summary)}</span>
          <span class="slot-line">{summary.lastLine}</span>
        </>
      )}
      {armed && <strong class="slot-armed">{texts.overwrite}</strong>}
    </button>
  </li>
);

const useSlots = (): readonly [readonly SlotSummary[] | null, () => Promise<void>] => {
  const { actions } = useUi();
  const [slots, setSlots] = useState<readonly SlotSummary[] | null>(null);
  const refresh = (): Promise<void> => actions.slots().then(setSlots);
  useEffect(() => void refresh(), []);
  return [slots, refresh];
};

/** Goes on from a save; where another play is set aside for it, after a question. */
const useLoad = (): ((from: SavePlace) => Promise<void>) => {
  const { actions, ask } = useUi();
  return async (from) => {
    const replaced = await actions.replaced(from);
    const load = (): void => void actions.load(from);
    if (replaced) ask({ kind: 'load', replaced, onYes: load });
    else load();
  };
};

/** What was set aside when another play took its place. */
const Asides = () => {
  const { actions } = useUi();
  const load = useLoad();
  const [asides, setAsides] = useState<readonly AsideSummary[]>([]);
  useEffect(() => void actions.asides().then(setAsides), [actions]);
  if (asides.length === 0) return null;
  return (
    <section class="asides">
      <h3>{texts.asides}</h3>
      <ol class="slots" data-arrows>
        {asides.map((aside) => (
          <SaveButton key={aside.key} summary={aside} onPress={() => void load({ aside: aside.key })} />
        ))}
      </ol>
    </section>
  );
};

/** The twelve places to save into, or those of them that can be loaded. A filled one is replaced only at the second press. */
export const Slots = ({ saving }: { readonly saving: boolean }) => {
  const { actions } = useUi();
  const load = useLoad();
  const [slots, refresh] = useSlots();
  const [armed, setArmed] = useState(0);
  const [said, setSaid] = useState('');
  const save = async (number: number, isFilled: boolean): Promise<void> => {
    if (isFilled && armed !== number) return setArmed(number);
    setArmed(0);
    setSaid('');
    const isSaved = await actions.saveTo(number);
    await refresh();
    if (isSaved) setSaid(texts.saved(number));
  };
  const press = (number: number, summary: SlotSummary | undefined): void => {
    void (saving ? save(number, summary !== undefined) : load({ slot: number }));
  };
  const all = Array.from({ length: slotCount }, (_, index) => index + 1);
  const numbers = saving ? all : all.filter((number) => slots?.some(({ slot }) => slot === number));
  return (
    <Dialog title={saving ? texts.saveTitle : texts.loadTitle} kind="slots">
      <p class="slots-said" role="status">
        {said || (!saving && slots?.length === 0 ? texts.nothing : '')}
      </p>
      <ol class="slots" data-arrows>
        {slots &&
          numbers.map((number) => {
            const summary = slots.find(({ slot }) => slot === number);
            return (
              <SaveButton
                key={number}
                summary={summary}
                armed={armed === number}
                onPress={() => press(number, summary)}
              >
                <span class="slot-number">{texts.slot(number)}</span>
              </SaveButton>
            );
          })}
      </ol>
      {!saving && <Asides />}
    </Dialog>
  );
};
