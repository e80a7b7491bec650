import type { NoticeId, PlayStore, WriteOutcome } from '../app/ports';
import { decodeProfile, joined } from '../core/profile';
import type { SaveGame } from '../core/saveGame';
import type { RawStore } from './rawStore';
import { late, within } from './within';
import { outcomeOf } from './writing';

/** Milliseconds that anybody waits for the storage: with a read the title, with a write the second line of a turn. */
const patience = { read: 3000, write: 1500 } as const;

/** Whoever the storage's luck concerns. */
export interface StoreWatch {
  readonly tell: (notice: NoticeId) => void;
  /** All that was late has been answered: what was read before may not be all. */
  readonly answered: () => void;
}

interface Places {
  /** The best place, once it is open; never rejects. */
  readonly opening: Promise<RawStore>;
  /** Serves while `opening` is late. What is written to it is written to the other as well, as soon as that is open. */
  readonly standIn: RawStore;
}

type Operation<T> = (store: RawStore) => Promise<T>;

type Kept = 'play' | 'slots' | 'asides' | 'profile';

/**
 * The store as the game uses it. Every operation ends in time: a late one goes on by itself, the player is told, and
 * those after it do not wait until it is answered. What could not be read is never written over: a play or a slot is
 * set aside first, a profile is joined.
 */
export const createSteadyStore = ({ opening, standIn }: Places, { tell, answered }: StoreWatch): PlayStore => {
  let opened: RawStore | null = null;
  let unanswered = 0;
  let latest: SaveGame | null = null;
  const unread = new Set<Kept>();
  void opening.then((store) => {
    opened = store;
  });

  const settle = (): void => {
    unanswered -= 1;
    if (unanswered > 0) return;
    if (opened !== standIn) void standIn.clearPlay().catch(() => undefined); // the better place has it now
    answered();
  };

  /** The operation's answer, or `late`. @throws as the operation does. */
  const run = async <T>(operation: Operation<T>, milliseconds: number): Promise<T | typeof late> => {
    const work = opening.then(operation);
    const answer = await within(unanswered > 0 ? 0 : milliseconds, work);
    if (answer !== late) return answer;
    unanswered += 1;
    work.then(settle, settle);
    tell('storage_late');
    return opened ? late : operation(standIn);
  };

  const read = async <T>(what: Kept, operation: Operation<T>, nothing: T): Promise<T> => {
    const answer = await run(operation, patience.read).catch(() => late);
    if (opened && answer !== late) unread.delete(what);
    else unread.add(what);
    return answer === late ? nothing : (answer as T);
  };

  const write = (operation: Operation<unknown>): Promise<WriteOutcome> =>
    run(operation, patience.write).then((answer) => (answer === late ? 'late' : 'written'), outcomeOf);

  const isRead = (what: Kept, store: RawStore): boolean => store === standIn || !unread.has(what);

  const keepPlay = async (store: RawStore): Promise<void> => {
    if (isRead('play', store)) return;
    const old = await store.readPlay();
    if (old !== undefined) await store.setAside(old);
    unread.delete('play');
  };

  const keepSlot = async (store: RawStore, slot: number): Promise<void> => {
    if (isRead('slots', store)) return;
    const old = (await store.readSlots()).find((each) => each.slot === slot);
    if (old) await store.setAside(old.data);
  };

  return {
    readPlay: () => read('play', (store) => store.readPlay(), undefined),
    writePlay: (save) => {
      latest = save;
      return write(async (store) => {
        if (latest !== save) return; // a later one was given while this one waited
        await keepPlay(store);
        await store.writePlay(save);
      });
    },
    clearPlay: async () => {
      latest = null;
      // What lies there unread is another play than the one that has ended.
      await write(async (store) => isRead('play', store) && store.clearPlay());
    },
    setAside: (data) => write((store) => store.setAside(data)),
    readAsides: () => read('asides', (store) => store.readAsides(), []),
    dropAside: async (key) => void (await write((store) => store.dropAside(key))),
    readSlots: () => read('slots', (store) => store.readSlots(), []),
    writeSlot: (slot, save) =>
      write(async (store) => {
        await keepSlot(store, slot);
        await store.writeSlot(slot, save);
      }),
    readProfile: () => read('profile', (store) => store.readProfile(), undefined),
    writeProfile: (profile) =>
      write(async (store) => {
        const known = isRead('profile', store);
        await store.writeProfile(known ? profile : joined(decodeProfile(await store.readProfile()), profile));
        if (!known) unread.delete('profile');
      }),
  };
};
