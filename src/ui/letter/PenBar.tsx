import { strings } from '../strings';
import { useUi } from '../Ui';

/** How to write, and the way round it. */
export const PenBar = () => {
  const { writeForMe } = useUi();
  return (
    <div class="pen-bar">
      <p class="pen-hint">{strings.letter.hold}</p>
      <button type="button" class="pen-skip" onClick={writeForMe}>
        {strings.letter.skip}
      </button>
    </div>
  );
};
