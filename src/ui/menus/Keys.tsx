import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';

/** What the keys do. */
export const Keys = () => (
  <Dialog title={menuStrings.keys.title} kind="keys">
    <dl class="pairs">
      {menuStrings.keys.list.map(([keys, what]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <p>{menuStrings.keys.note}</p>
  </Dialog>
);
