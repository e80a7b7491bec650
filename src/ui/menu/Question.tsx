import type { Question as Asked } from '../Model';
import { useUi } from '../Ui';
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

/** Asks before something is set aside. The focus is on no, so that an eager press changes nothing. */
export const Question = () => {
  const { close, model } = useUi();
  const asked = model.question.value;
  if (!asked) return null;
  const { title, yes } = texts[asked.kind];
  const agree = (): void => {
    close();
    asked.onYes();
  };
  return (
    <Dialog title={title} kind="question">
      <p>{wordsOf(asked)}</p>
      <div class="question-buttons" data-arrows>
        <button type="button" class="plain-button" autofocus onClick={close}>
          {texts.no}
        </button>
        <button type="button" class="plain-button" data-yes onClick={agree}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
};
