import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from '../../core/turn';
import type { Offer } from '../Model';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { whenReadable } from './whenReadable';

/** A choice that is only an ellipsis is silence, which has to be said to somebody who cannot see it. */
const isSilence = ({ text }: Choice): boolean => /^(…|\.{3})$/.test(text);

interface OptionProps {
  readonly choice: Choice;
  readonly number: number;
  readonly count: number;
  readonly onPick: () => void;
}

const Option = ({ choice, number, count, onPick }: OptionProps) => {
  const { actions } = useUi();
  const described = `choice-${number}-of`;
  return (
    <li>
      <button
        type="button"
        class="choice"
        data-choice={choice.id}
        aria-describedby={described}
        onClick={onPick}
        onPointerEnter={() => actions.touch('hover')}
      >
        <span class="choice-number" aria-hidden="true">
          {number}
        </span>
        <span class="choice-text" aria-hidden={isSilence(choice)}>
          {choice.text}
        </span>
        {isSilence(choice) && <span class="unseen">{strings.play.silence}</span>}
      </button>
      <span id={described} hidden>
        {strings.play.choiceOf(number, count)}
      </span>
    </li>
  );
};

/** What Theodore can do or say. The group takes the focus, so that an eager press on Enter chooses nothing. */
export const Choices = ({ offer }: { readonly offer: Offer }) => {
  const { actions, pick } = useUi();
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    group.current?.focus({ preventScroll: true });
    return group.current ? whenReadable(group.current, offer.onReadable) : undefined;
  }, [offer]);
  const take = (index: number): void => {
    if (pick(index)) actions.touch('choose');
  };
  const isLetter = offer.play === 'letter';
  const label = isLetter ? strings.letter.slips : strings.play.replies[offer.asks];
  return (
    // biome-ignore lint/a11y/useSemanticElements: tests and readers rely on role=group; a fieldset would need a legend
    <div
      ref={group}
      class={isLetter ? 'choices slips' : 'choices'}
      role="group"
      tabIndex={-1}
      aria-label={label}
      data-arrows
    >
      {offer.asks === 'note' && <p class="note">{label}</p>}
      <ol>
        {offer.choices.map((choice, index) => (
          <Option
            key={choice.id}
            choice={choice}
            number={index + 1}
            count={offer.choices.length}
            onPick={() => take(choice.index)}
          />
        ))}
      </ol>
    </div>
  );
};
