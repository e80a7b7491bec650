import { strings } from '../strings';
import { useUi } from '../Ui';

/** Quiet buttons in a corner, for the mouse and for touch. That the play reads on by itself is said as long as it does. */
export const Corner = () => {
  const { open, model, toggleAuto } = useUi();
  return (
    <div class="corner">
      {model.settings.value.auto && (
        <button type="button" class="corner-button" aria-pressed="true" onClick={toggleAuto}>
          {strings.play.auto}
        </button>
      )}
      <button type="button" class="corner-button" onClick={() => open('transcript')}>
        {strings.play.transcript}
      </button>
      <button type="button" class="corner-button" onClick={() => open('pause')}>
        {strings.play.menu}
      </button>
    </div>
  );
};
