import { strings } from '../strings';
import { useUi } from '../Ui';

/** For those who cannot press just anywhere: with a screen reader on a touch screen, or with a switch. */
export const GoOn = () => {
  const { model, press } = useUi();
  return (
    <button type="button" class="go-on" data-waiting={model.isLineWhole.value || undefined} onClick={press}>
      <span class="unseen">{strings.play.more}</span>
    </button>
  );
};
