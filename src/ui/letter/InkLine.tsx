import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Writing } from '../Model';
import { useUi } from '../Ui';
import { splitWords } from '../words/splitWords';
import { writeInk } from './writeInk';

interface InkLineProps {
  readonly text: string;
  /** Null when the line stands. */
  readonly writing: Writing | null;
}

/** One line in handwriting; while `writing` it is drawn word by word. */
export const InkLine = ({ text, writing }: InkLineProps) => {
  const { model, actions } = useUi();
  const line = useRef<HTMLParagraphElement>(null);
  const words = useMemo(() => splitWords(text, []), [text]);
  const id = writing?.id;
  useLayoutEffect(() => {
    if (id === undefined || !line.current) return undefined;
    return writeInk([...line.current.querySelectorAll('span')], words, {
      writing: model.writing,
      holding: model.holding,
      onWord: () => actions.interfaceSound('pen'),
    });
  }, [id, words, model, actions]);
  return (
    <p class="ink" ref={line} data-writing={writing ? '' : undefined}>
      {words.map((word, index) => (
        <span key={index}>{word.text}</span>
      ))}
    </p>
  );
};
