import type { Aside } from '../app/ports';
import { decodeProfile, joined } from '../core/profile';
import { decodeSave, type SaveGame } from '../core/saveGame';
import type { RawStore } from './rawStore';
import type { PlainStore } from './textStore';

/** What an earlier visit had to leave in the simpler place. */
interface Left {
  readonly play: unknown;
  readonly slots: readonly { readonly slot: number; readonly data: unknown }[];
  readonly asides: readonly Aside[];
  readonly profile: unknown;
}

/** To be read before this visit leaves anything there itself. */
export const readLeft = async (from: PlainStore): Promise<Left> => ({
  play: await from.readPlay(),
  slots: await from.readSlots(),
  asides: await from.readAsides(),
  profile: await from.readProfile(),
});

const savedAt = (play: unknown): number => {
  const decoded = decodeSave(play);
  return 'save' in decoded ? decoded.save.label.savedAt : 0;
};

/** The later of two plays goes on, the other is set aside. */
const bringPlay = async (play: unknown, to: RawStore): Promise<void> => {
  const old = await to.readPlay();
  if (old !== undefined && savedAt(play) <= savedAt(old)) return void (await to.setAside(play));
  if (old !== undefined) await to.setAside(old);
  await to.writePlay(play as SaveGame); // a store never looks inside
};

/** Into its slot if that is free; else it is set aside, unless just that lies there. */
const bringSlot = async (slot: number, data: unknown, to: RawStore): Promise<void> => {
  const there = (await to.readSlots()).find((each) => each.slot === slot);
  if (!there)
    await to.writeSlot(slot, data as SaveGame); // as above
  else if (JSON.stringify(there.data) !== JSON.stringify(data)) await to.setAside(data);
};

const bringProfile = async (profile: unknown, to: RawStore): Promise<void> => {
  const old = await to.readProfile();
  const later = decodeProfile(profile);
  await to.writeProfile(old === undefined ? later : joined(decodeProfile(old), later));
};

/** Brings it to the better place; each thing leaves the simpler one when the better one has it. @throws as a store does. */
export const bringOver = async (left: Left, from: PlainStore, to: RawStore): Promise<void> => {
  if (left.play !== undefined) {
    await bringPlay(left.play, to);
    await from.clearPlay();
  }
  for (const { slot, data } of left.slots) {
    await bringSlot(slot, data, to);
    await from.dropSlot(slot);
  }
  for (const { key, data } of left.asides) {
    await to.setAside(data);
    await from.dropAside(key);
  }
  if (left.profile === undefined) return;
  await bringProfile(left.profile, to);
  await from.dropProfile();
};
