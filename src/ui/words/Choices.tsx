import { useLayoutEffect, useRef } from 'preact/hooks';
import { hasWords } from '../../core/silence';
import type { Choice } from '../../core/turn';
import { listOf } from '../interactions/allInteractions';
import type { Offer } from '../Model';
import { strings } from '../strings';
import { useUi } from '../Ui';
import { whenReadable } from './whenReadable';

interface OptionProps {
  readonly choice: Choice;
  readonly number: number;
  readonly count: number;
  readonly onPick: () => void;
}

const Option = ({ choice, number, count, onPick }: OptionProps) => {
  const { actions } = useUi();
  const described = `choice-${number}-of`;
  const silence = choice.silent ? strings.play.silenceBeside(choice.text) : null;
  return (
    <li>
      <button
        type="button"
        class="choice"
        data-choice={choice.id}
        data-silent={choice.silent || undefined}
        aria-describedby={described}
        onClick={onPick}
        onPointerEnter={() => actions.interfaceSound('hover')}
      >
        <span class="choice-number" aria-hidden="true">
          {number}
        </span>
        <span class="choice-text" aria-hidden={!hasWords(choice.text)}>
          {choice.text}
        </span>
        {silence && <span class="unseen">{silence}</span>}
      </button>
      <span id={described} hidden>
        {strings.play.choiceOf(number, count)}
      </span>
    </li>
  );
};

/** What Theodore can do or say. The group takes the focus, so that an eager press on Enter chooses nothing. */
export const Choices = ({ offer }: { readonly offer: Offer }) => {
  const { actions, model, pick } = useUi();
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    group.current?.focus({ preventScroll: true });
  }, [offer]);
  const isCovered = model.overlays.value.length > 0;
  useLayoutEffect(() => {
    if (isCovered) return offer.onCovered();
    return group.current ? whenReadable(group.current, offer.onReadable) : undefined;
  }, [offer, isCovered]);
  const take = (index: number): void => {
    if (pick(index)) actions.interfaceSound('choose');
  };
  const list = listOf(offer.play);
  const label = list?.label() ?? strings.play.replies[offer.whoActs];
  return (
    // biome-ignore lint/a11y/useSemanticElements: tests and readers rely on role=group; a fieldset would need a legend
    <div
      ref={group}
      class={list ? `choices ${list.look}` : 'choices'}
      role="group"
      tabIndex={-1}
      aria-label={label}
      data-arrows
    >
      {offer.whoActs === 'note' && <p class="note">{label}</p>}
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
