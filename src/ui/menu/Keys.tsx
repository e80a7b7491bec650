import { strings } from '../strings';
import { Dialog } from './Dialog';

/** What the keys do. */
export const Keys = () => (
  <Dialog title={strings.keys.title} kind="keys">
    <dl class="pairs">
      {strings.keys.list.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <p>{strings.keys.note}</p>
  </Dialog>
);
