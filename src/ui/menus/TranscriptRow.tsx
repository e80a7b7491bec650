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
  const { line, source, turn, beat } = entry;
  const press = (): void => {
    const { isOpen, lines } = actions.returning(turn, beat);
    const go = (): void => actions.returnTo(turn, beat); // which says why where there is no way back
    if (isOpen) ask({ kind: 'return', lines, onYes: go });
    else go();
  };
  return (
    <button type="button" class="row" data-speaker={line.speaker ?? 'narration'} onClick={press}>
      {line.speaker && <span class="row-name">{strings.play.heard(strings.speakers[line.speaker], source)}</span>}
      <span class="row-text">{line.text}</span>
    </button>
  );
};

const Entry = ({ entry }: { readonly entry: TranscriptEntry }) => {
  switch (entry.kind) {
    case 'beat':
      return <Beat entry={entry} />;
    case 'card':
      return <h3 class="row row-card">{entry.text}</h3>;
    case 'choice':
      return (
        <p class="row row-choice">
          <span class="row-name">{menuStrings.transcript.you}</span>
          <span class="row-text">{entry.text}</span>
        </p>
      );
    default:
      return entry satisfies never;
  }
};

/** A line that can be returned to, after a question; a card; or a choice that was taken. */
export const TranscriptRow = ({ entry, position, count }: RowProps) => (
  <li data-row aria-posinset={position} aria-setsize={count}>
    <Entry entry={entry} />
  </li>
);
