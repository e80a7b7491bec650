import type { PlayStore } from '../app/ports';

/** Where an author's play is kept while this tab lives. */
export interface Kept {
  read(): unknown;
  write(save: unknown): void;
}

/**
 * A store for plays that depart from the script: such a play lives in the tab only, the player's own saved play,
 * slots and endings are never written. Slots look empty, because a save in one could not depart.
 */
export const jumpedStore = (store: PlayStore, kept: Kept): PlayStore => ({
  ...store,
  readPlay: async () => kept.read(),
  writePlay: async (save) => {
    kept.write(save);
    return 'written';
  },
  clearPlay: async () => kept.write(undefined),
  setAside: async () => 'written',
  readAsides: async () => [],
  dropAside: async () => undefined,
  readSlots: async () => [],
  writeSlot: async () => 'failed',
  readProfile: () => store.readProfile(),
  writeProfile: async () => 'written',
});

/** The player's own store, with a look at what is written. */
export const watchedStore = (store: PlayStore, kept: Kept): PlayStore => ({
  ...store,
  writePlay: (save) => {
    kept.write(save);
    return store.writePlay(save);
  },
});
