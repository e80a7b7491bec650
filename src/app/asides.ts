import { decodeSave, type LogEntry, type SaveGame } from '../core/saveGame';
import type { Aside, PlayStore, SaveSummary, WriteOutcome } from './ports';

/** So many are kept; beyond them the oldest that can be read goes. */
const most = 24;

const decoded = (data: unknown): SaveGame | null => {
  const found = decodeSave(data);
  return 'save' in found ? found.save : null;
};

/** A save as the player sees it; one that cannot be read has no date. */
export const summaryOf = (data: unknown): SaveSummary =>
  decoded(data)?.label ?? { scene: null, savedAt: 0, lastLine: '' };

/** Nothing of the player's would be lost with it: no choice was made. */
const isEmpty = ({ log, begin }: SaveGame): boolean => log.length === 0 && !begin.start;

/** The same reply, though it may have got another id or other words since. */
const isSameReply = (one: LogEntry, other: LogEntry | undefined): boolean =>
  one.id === other?.id || one.key === other?.key;

/** Whether the play of `save` goes on from `old`, so that nothing of `old` is lost with it. */
const goesOnFrom = (save: SaveGame, old: SaveGame): boolean =>
  JSON.stringify(save.begin) === JSON.stringify(old.begin) &&
  old.log.every((entry, index) => isSameReply(entry, save.log[index]));

/** Whether something would be lost if `save` were written over `data`. Undefined is nothing; what is no save counts. */
export const wouldLose = (data: unknown, save: SaveGame | null): boolean => {
  if (data === undefined) return false;
  const old = decoded(data);
  return !old || !(isEmpty(old) || (save !== null && goesOnFrom(save, old)));
};

const timeOf = ({ key }: Aside): number => Number(/\d+/.exec(key)?.[0] ?? 0);

/** What was set aside, the newest first. */
export const newestFirst = (asides: readonly Aside[]): readonly Aside[] =>
  [...asides].sort((one, other) => timeOf(other) - timeOf(one));

/** Those which have no place any more: earlier states of the same play, and the oldest beyond the number that is kept. */
const outdated = (asides: readonly Aside[], save: SaveGame | null): readonly Aside[] => {
  const earlier = asides.filter(({ data }) => {
    const old = decoded(data);
    return save !== null && old !== null && goesOnFrom(save, old);
  });
  const rest = newestFirst(asides.filter((aside) => !earlier.includes(aside) && decoded(aside.data) !== null));
  return [...earlier, ...rest.slice(most - 1)];
};

/**
 * Sets a save aside, readable or not. One from which another goes on that was set aside before is kept already; earlier
 * states of the same play make room for it. `opened` is the key of one that is just being gone on from: it stays.
 */
export const setAside = async (
  store: PlayStore,
  data: unknown,
  opened: string | null = null,
): Promise<WriteOutcome> => {
  const asides = await store.readAsides();
  const save = decoded(data);
  const isKept = asides.some((aside) => {
    const other = decoded(aside.data);
    return save !== null && other !== null && other.log.length > save.log.length && goesOnFrom(other, save);
  });
  if (isKept) return 'written';
  const outcome = await store.setAside(data);
  if (outcome === 'written')
    for (const { key } of outdated(asides, save)) if (key !== opened) await store.dropAside(key);
  return outcome;
};
