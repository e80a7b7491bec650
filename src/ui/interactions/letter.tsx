import { putPenDown, takePen } from '../letter/Pen';
import { strings } from '../strings';
import { useUi } from '../Ui';
import type { DomInteraction } from './interaction';

/** How to write, and the way round it. */
const PenBar = () => {
  const { model, report } = useUi();
  const skip = (): void => {
    report({ fact: 'skipped', is: 'letter' });
    putPenDown(model);
  };
  return (
    <div class="pen-bar">
      <p class="pen-hint">{strings.letter.hold}</p>
      <button type="button" class="pen-skip" onClick={skip}>
        {strings.letter.skip}
      </button>
    </div>
  );
};

/**
 * The letter: its replies are slips of paper, and the lines that come of one are the player's to write on the sheet, by
 * holding. The list itself is how one is picked.
 */
export const letter: DomInteraction = {
  create: (model) => ({
    open: async () => true,
    offer: (_, signal) => {
      takePen(model);
      return new Promise((settle) => signal.addEventListener('abort', () => settle(null)));
    },
    close: () => putPenDown(model),
  }),
  foot: ({ pen, line }) => (pen.value && !line.value ? PenBar : null),
  list: { look: 'slips', label: () => strings.letter.slips },
};
