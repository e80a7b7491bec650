import type { TranscriptEntry } from '../../app/ports';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { menuStrings } from './menuStrings';

interface RowProps {
  readonly entry: TranscriptEntry;
  readonly position: number;
  readonly count: number;
}

const Beat = ({ entry }: { readonly entry: Extract<TranscriptEntry, { kind: 'beat' }> }) => {
  const { actions, ask } = useUi();
  const { line, turn, beat } = entry;
  const press = (): void => {
    const { isOpen, lines } = actions.returning(turn, beat);
    const go = (): void => actions.returnTo(turn, beat); // which says why where there is no way back
    if (isOpen) ask({ kind: 'return', lines, onYes: go });
    else go();
  };
  return (
    <button type="button" class="row" data-speaker={line.speaker ?? 'narration'} onClick={press}>
      {line.speaker && <span class="row-name">{strings.speakers[line.speaker]}</span>}
      <span class="row-text">{line.text}</span>
    </button>
  );
};

/** A line that can be returned to, after a question; or a choice that was taken. */
export const TranscriptRow = ({ entry, position, count }: RowProps) => (
  <li data-row aria-posinset={position} aria-setsize={count}>
    {entry.kind === 'beat' ? (
      <Beat entry={entry} />
    ) : (
      <p class="row row-choice">
        <span class="row-name">{menuStrings.transcript.you}</span>
        <span class="row-text">{entry.text}</span>
      </p>
    )}
  </li>
);
