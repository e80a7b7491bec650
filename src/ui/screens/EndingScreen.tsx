import { useEffect, useRef } from 'preact/hooks';
import type { Screen } from '../../app/ports';
import { strings } from '../strings';
import { useUi } from '../Ui';

/** The card after the last line: what this ending is called, the letter it leaves behind, and where to go. */
export const EndingScreen = ({ ending, letter }: Extract<Screen, { kind: 'ending' }>) => {
  const { actions } = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, hint } = strings.endings[ending];
  return (
    <main class="ending" data-screen="ending" data-ending={ending} data-letter={letter.length > 0 ? '' : undefined}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
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
        <p class="ending-hint">{hint}</p>
        <div class="ending-buttons" data-arrows>
          <button type="button" class="plain-button" onClick={actions.newGame}>
            {strings.ending.again}
          </button>
          <button type="button" class="plain-button" onClick={actions.toTitle}>
            {strings.ending.toTitle}
          </button>
        </div>
      </div>
    </main>
  );
};
