import type { NoticeId, PlayStore, WriteOutcome } from '../app/ports';
import { decodeProfile, joined } from '../core/profile';
import type { SaveGame } from '../core/saveGame';
import { outcomeOf } from './outcomes';
import type { RawStore } from './rawStore';
import { late, within } from './within';

/**
 * Milliseconds after which the player is told, and after which nobody waits any longer: with a read the title, with a
 * write the second line of a turn. After a second one begins to wonder (Nielsen, Usability Engineering, 1993, 5.5).
 */
const readPatience = { tell: 3000, wait: 3000 } as const;
const writePatience = { tell: 1000, wait: 2000 } as const;

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

type Patience = typeof readPatience | typeof writePatience;

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
  /** The last play that the best place has taken. */
  let kept: SaveGame | null = null;
  /** The simpler place holds a play of this visit, for as long as the best one does not. */
  let isLent = false;
  const unread = new Set<Kept>();
  void opening.then((store) => {
    opened = store;
  });

  const settle = (): void => {
    unanswered -= 1;
    if (unanswered > 0) return;
    if (isLent && kept !== null && kept === latest) {
      isLent = false;
      void standIn.clearPlay().catch(() => undefined); // the better place has it now
    }
    answered();
  };

  /** The operation's answer, or `late`. @throws as the operation does. */
  const run = async <T>(operation: Operation<T>, patience: Patience): Promise<T | typeof late> => {
    const work = opening.then(operation);
    const telling = setTimeout(tell, patience.tell, 'storage_late');
    const isDone = (): void => clearTimeout(telling);
    work.then(isDone, isDone);
    const answer = await within(unanswered > 0 ? 0 : patience.wait, work);
    if (answer !== late) return answer;
    unanswered += 1;
    work.then(settle, settle);
    return opened ? late : operation(standIn);
  };

  const read = async <T>(what: Kept, operation: Operation<T>, nothing: T): Promise<T> => {
    const answer = await run(operation, readPatience).catch(() => late);
    if (opened && answer !== late) unread.delete(what);
    else unread.add(what);
    return answer === late ? nothing : (answer as T);
  };

  const write = (operation: Operation<unknown>): Promise<WriteOutcome> =>
    run(operation, writePatience).then((answer) => (answer === late ? 'late' : 'written'), outcomeOf);

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
        if (store === opened) kept = save;
        else isLent = true;
      });
    },
    clearPlay: async () => {
      latest = null;
      kept = null;
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
