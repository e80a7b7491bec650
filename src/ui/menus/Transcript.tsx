import { useMemo, useState } from 'preact/hooks';
import type { TranscriptEntry } from '../../app/ports';
import { useUi } from '../Ui';
import { spokenText } from '../words/spokenText';
import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';
import { TranscriptList } from './TranscriptList';

const textOf = (entry: TranscriptEntry): string =>
  entry.kind === 'beat' ? spokenText(entry.line, entry.source) : entry.text;

/** The whole play so far, with the choices taken. It opens at the last line. */
export const Transcript = () => {
  const { actions } = useUi();
  const entries = useMemo(() => actions.transcript(), [actions]);
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = useMemo(
    () => (wanted ? entries.filter((entry) => textOf(entry).toLowerCase().includes(wanted)) : entries),
    [entries, wanted],
  );
  const { transcript } = menuStrings;
  return (
    <Dialog title={transcript.title} kind="transcript">
      <div class="transcript-search">
        <input
          type="search"
          placeholder={transcript.search}
          aria-label={transcript.search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span class="transcript-count" role="status">
          {wanted && found.length === 0 ? transcript.none : transcript.lines(found.length)}
        </span>
      </div>
      {entries.length === 0 && <p>{transcript.empty}</p>}
      <TranscriptList key={wanted} entries={found} />
    </Dialog>
  );
};
