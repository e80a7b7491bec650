import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { muffled } from '../../core/catalog';
import type { ShownLine } from '../Model';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { revealWords } from './revealWords';
import { splitWords } from './splitWords';

/** Samantha is known by her face, narration by having none. */
const isNamed = (speaker: string | null): speaker is keyof typeof strings.speakers =>
  speaker !== null && speaker !== 'samantha' && speaker !== 'letter';

const LineName = ({ line: { beat, newSource } }: { readonly line: ShownLine }) => {
  const name = isNamed(beat.speaker) ? strings.speakers[beat.speaker] : '';
  const source = newSource ? strings.sources[newSource] : '';
  if (!name && !source) return null;
  return (
    <p class="line-name">
      {name && <span>{name}</span>}
      {source && <span class="line-source">{source}</span>}
    </p>
  );
};

/** The line over the picture. Screen readers hear it from the log. */
export const Line = ({ line }: { readonly line: ShownLine }) => {
  const { model } = useUi();
  const { beat, source, plan, startedAt } = line;
  const text = useRef<HTMLParagraphElement>(null);
  const words = useMemo(() => splitWords(beat.text, plan.marks), [beat.text, plan]);
  useLayoutEffect(
    () => (text.current ? revealWords(text.current.children, words, startedAt) : undefined),
    [words, startedAt],
  );
  return (
    <div
      class="line"
      data-speaker={beat.speaker ?? 'narration'}
      data-voice={beat.voice}
      data-muffled={(source && muffled.includes(source)) || undefined}
      aria-hidden="true"
    >
      <LineName line={line} />
      <p class="line-text" ref={text} data-whole={model.isLineWhole.value || undefined}>
        {words.map((word, index) => (
          <span key={index}>{word.text}</span>
        ))}
      </p>
    </div>
  );
};
