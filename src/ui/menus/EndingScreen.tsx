import { useEffect, useRef, useState } from 'preact/hooks';
import type { Screen } from '../../app/ports';
import type { EndingId } from '../../core/catalog';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { menus } from './Overlays';

/** What the ending leaves behind, once it has come; its place is kept. The list of the pictures comes with it. */
const Keepsake = ({ ending }: { readonly ending: EndingId }) => {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    void import('./endingPicture').then(({ endingPicture }) => setUrl(endingPicture(ending))).catch(() => undefined);
  }, [ending]);
  return <img class="ending-picture" {...(url && { src: url })} alt="" width="1280" height="720" />;
};

/** The card after the last line: what this ending is called, the letter it leaves behind, and where to go. */
export const EndingScreen = ({ ending, letter, reached }: Extract<Screen, { kind: 'ending' }>) => {
  const { actions } = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Reached = menus.value?.Reached;
  return (
    <main class="ending" data-screen="ending" data-ending={ending} data-letter={letter.length > 0 ? '' : undefined}>
      <Keepsake ending={ending} />
      <h1 ref={heading} tabIndex={-1}>
        {strings.endings[ending]}
      </h1>
      {letter.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a letter that scrolls must be reachable by keys (WCAG 2.1.1)
        <section class="ending-letter" aria-label={strings.letter.paper} tabIndex={0}>
          <div class="paper">
            {letter.map(({ key, text }) => (
              <p key={key} class="ink">
                {text}
              </p>
            ))}
          </div>
        </section>
      )}
      <div class="ending-foot">
        <div class="ending-buttons" data-arrows>
          <button type="button" class="plain-button" onClick={actions.newGame}>
            {strings.ending.again}
          </button>
          <button type="button" class="plain-button" onClick={actions.toTitle}>
            {strings.ending.toTitle}
          </button>
        </div>
        {Reached && <Reached reached={reached} />}
      </div>
    </main>
  );
};
