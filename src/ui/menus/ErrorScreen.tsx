import { useState } from 'preact/hooks';
import { strings } from '../strings';

/** Copies where the browser allows it; says whether it did. */
const copy = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);

/** Something broke that nobody expected. Needs nothing that is loaded later. */
export const ErrorScreen = ({ report }: { readonly report: string }) => {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { error } = strings;
  return (
    <main class="error" data-screen="error">
      <div class="error-words" role="alert">
        <h1>{error.title}</h1>
        <p>{error.words}</p>
      </div>
      <div class="ending-buttons">
        <button type="button" class="plain-button" onClick={() => copy(report).then(setCopied)}>
          {copied ? error.copied : error.copy}
        </button>
        <button type="button" class="plain-button" onClick={() => location.reload()}>
          {error.reload}
        </button>
      </div>
      {copied === false && (
        <label class="error-report">
          {error.byHand}
          <textarea readOnly rows={6} value={report} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </main>
  );
};
