import type { GameStore, PlayStore } from '../app/ports';

/** A store that can be asked at once, while it is still being opened. */
export const lateStore = (opening: Promise<GameStore>): PlayStore => ({
  readPlay: async () => (await opening).readPlay(),
  writePlay: async (save) => (await opening).writePlay(save),
  clearPlay: async () => (await opening).clearPlay(),
  setAside: async (data) => (await opening).setAside(data),
  readAsides: async () => (await opening).readAsides(),
  dropAside: async (key) => (await opening).dropAside(key),
  readSlots: async () => (await opening).readSlots(),
  writeSlot: async (slot, save) => (await opening).writeSlot(slot, save),
  readProfile: async () => (await opening).readProfile(),
  writeProfile: async (profile) => (await opening).writeProfile(profile),
});
