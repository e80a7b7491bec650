import { useEffect, useState } from 'preact/hooks';
import type { SlotSummary } from '../../app/ports';
import type { SceneId } from '../../core/catalog';
import { useUi } from '../Ui';
import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';

const slotCount = 12;
const texts = menuStrings.slots;

const isScene = (scene: string): scene is SceneId => Object.hasOwn(menuStrings.scenes, scene);

const sceneName = (scene: string | null): string =>
  scene === null ? texts.beginning : isScene(scene) ? menuStrings.scenes[scene] : texts.earlier;

const dateOf = (savedAt: number): string =>
  new Date(savedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A save that could not be read has no date. */
const isReadable = ({ savedAt }: SlotSummary): boolean => savedAt > 0;

interface SlotProps {
  readonly number: number;
  readonly summary: SlotSummary | undefined;
  readonly disabled: boolean;
  /** The next press replaces what is there. */
  readonly armed: boolean;
  readonly onPress: () => void;
}

const Slot = ({ number, summary, disabled, armed, onPress }: SlotProps) => (
  <li>
    <button type="button" class="slot" disabled={disabled} data-filled={summary ? '' : undefined} onClick={onPress}>
      <span class="slot-number">{texts.slot(number)}</span>
      {!summary && <span class="slot-empty">{texts.empty}</span>}
      {summary && !isReadable(summary) && <span class="slot-empty">{texts.unreadable}</span>}
      {summary && isReadable(summary) && (
        <>
          <span class="slot-scene">{sceneName(summary.scene)}</span>
          <span class="slot-date">{dateOf(summary.savedAt)}</span>
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

/** The twelve places to save into, or to load from. A filled one is replaced only at the second press. */
export const Slots = ({ saving }: { readonly saving: boolean }) => {
  const { actions } = useUi();
  const [slots, refresh] = useSlots();
  const [armed, setArmed] = useState(0);
  const [said, setSaid] = useState('');
  const save = async (number: number, isFilled: boolean): Promise<void> => {
    if (isFilled && armed !== number) return setArmed(number);
    setArmed(0);
    await actions.saveTo(number);
    await refresh();
    setSaid(texts.saved(number));
  };
  const press = (number: number, summary: SlotSummary | undefined): void => {
    void (saving ? save(number, summary !== undefined) : actions.loadFrom(number));
  };
  const numbers = Array.from({ length: slotCount }, (_, index) => index + 1);
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
              <Slot
                key={number}
                number={number}
                summary={summary}
                disabled={!saving && !summary}
                armed={armed === number}
                onPress={() => press(number, summary)}
              />
            );
          })}
      </ol>
    </Dialog>
  );
};
