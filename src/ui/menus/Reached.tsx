import { endings } from '../../core/catalog';
import { strings } from '../strings';
import { menuStrings } from './menuStrings';

const { hints, missing, reached: sum } = menuStrings.endings;

/** All endings: those reached by their titles, the others by their hints. */
export const Reached = ({ reached }: { readonly reached: readonly string[] }) => (
  <details class="ending-reached">
    <summary>{sum(endings.filter((id) => reached.includes(id)).length, endings.length)}</summary>
    <ol>
      {endings.map((id) =>
        reached.includes(id) ? (
          <li key={id} data-reached>
            {strings.endings[id]}
          </li>
        ) : (
          <li key={id}>
            <span class="unseen">{missing}: </span>
            {hints[id]}
          </li>
        ),
      )}
    </ol>
  </details>
);
