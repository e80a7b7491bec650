import type { TranscriptEntry } from '../../app/ports';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { menuStrings } from './menuStrings';

interface RowProps {
  readonly entry: TranscriptEntry;
  readonly position: number;
  readonly count: number;
  /** The next press returns to this line. */
  readonly armed: boolean;
  readonly onArm: () => void;
}

const Beat = ({ entry, armed, onArm }: RowProps & { readonly entry: Extract<TranscriptEntry, { kind: 'beat' }> }) => {
  const { actions } = useUi();
  const { line, turn, beat } = entry;
  const press = (): void => (armed ? actions.returnTo(turn, beat) : onArm());
  return (
    <button type="button" class="row" data-speaker={line.speaker ?? 'narration'} onClick={press}>
      {line.speaker && <span class="row-name">{strings.speakers[line.speaker]}</span>}
      <span class="row-text">{line.text}</span>
      {armed && <strong class="row-armed">{menuStrings.transcript.back}</strong>}
    </button>
  );
};

/** A line that can be returned to, at the second press; or a choice that was taken. */
export const TranscriptRow = (props: RowProps) => {
  const { entry, position, count } = props;
  return (
    <li data-row aria-posinset={position} aria-setsize={count}>
      {entry.kind === 'beat' ? (
        <Beat {...props} entry={entry} />
      ) : (
        <p class="row row-choice">
          <span class="row-name">{menuStrings.transcript.you}</span>
          <span class="row-text">{entry.text}</span>
        </p>
      )}
    </li>
  );
};
