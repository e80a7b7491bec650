import { strings } from '../strings';
import { useUi } from '../Ui';

/** What a screen reader hears: each line whole and once. */
export const LiveLog = () => (
  <div class="unseen" role="log" aria-live="polite" aria-label={strings.play.log}>
    {useUi().model.log.value.map(({ id, text }) => (
      <p key={id}>{text}</p>
    ))}
  </div>
);
