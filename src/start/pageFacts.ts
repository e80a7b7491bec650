import type { NoticeId, Report } from '../app/ports';

/**
 * What the views have found out about this machine and this player, for all the page: the root element carries it, as
 * `data-level`, `data-sound`, `data-skipped`. Where the picture asks less of the machine, the style sheets do so too: on
 * *auto* the setting does not say it. Who hears nothing is told so.
 *
 * @param tellOnce tells the player each notice once.
 */
export const createReport =
  (tellOnce: (notice: NoticeId) => void): Report =>
  ({ fact, is }) => {
    document.documentElement.dataset[fact] = is;
    if (is === 'blocked') tellOnce('sound_blocked');
  };
