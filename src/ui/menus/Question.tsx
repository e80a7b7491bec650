import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { QuestionBox as Asked } from '../Model';
import { useUi } from '../Ui';
import { Guard } from '../words/Guard';
import { whenReadable } from '../words/whenReadable';
import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';
import { dateOf, isReadable, sceneName } from './saves';

const texts = menuStrings.question;

/** What is set aside by saying yes. */
const wordsOf = (asked: Asked): string => {
  if (asked.kind === 'return') return asked.lines > 0 ? texts.lines(asked.lines) : texts.nothing;
  const { replaced } = asked;
  return isReadable(replaced) ? texts.play(sceneName(replaced), dateOf(replaced)) : texts.unreadable;
};

/**
 * Asks before something is set aside. The focus is on no, and yes takes no press that began before the question could be
 * read: the second one of a double click, say.
 */
const Ask = ({ asked }: { readonly asked: Asked }) => {
  const { close, pressBegan } = useUi();
  const words = useRef<HTMLParagraphElement>(null);
  const takes = useSignal(false);
  const guard = useMemo(() => new Guard(takes), [takes]);
  useLayoutEffect(() => (words.current ? whenReadable(words.current, () => guard.readable()) : undefined), [guard]);
  const { title, yes } = texts[asked.kind];
  const agree = (): void => {
    if (!guard.lets(pressBegan())) return;
    close();
    asked.onYes();
  };
  return (
    <Dialog title={title} kind="question">
      <p ref={words}>{wordsOf(asked)}</p>
      <div class="question-buttons" data-arrows>
        <button type="button" class="plain-button" autofocus onClick={close}>
          {texts.no}
        </button>
        <button type="button" class="plain-button" data-yes={takes.value ? 'ready' : ''} onClick={agree}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
};

/** The question of the moment. */
export const Question = () => {
  const asked = useUi().model.question.value;
  return asked && <Ask asked={asked} />;
};
