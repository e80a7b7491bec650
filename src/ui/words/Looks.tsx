import { strings } from '../strings';
import { useUi } from '../Ui';

/** On a walk: what there is to notice, and what he sees when he stops to look. The region stays, so that it is read out. */
export const Looks = () => {
  const { actions, model } = useUi();
  const { looks, look } = model;
  return (
    <div class="looks">
      {looks.value.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend
        <div class="looks-row" role="group" aria-label={strings.play.looks} data-arrows>
          {looks.value.map((id) => (
            <button
              key={id}
              type="button"
              class="look"
              data-look={id}
              aria-pressed={look.value === id}
              onClick={() => actions.look(look.value === id ? null : id)}
            >
              {strings.looks[id].name}
            </button>
          ))}
        </div>
      )}
      <div role="status">{look.value && <p class="look-seen">{strings.looks[look.value].seen}</p>}</div>
    </div>
  );
};
