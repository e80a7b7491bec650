import type { SoundView } from './ports';

/** The sound before it has loaded, and where there is none: nothing is heard, nothing waits. */
export const quietSound: SoundView = {
  render: () => undefined,
  cue: () => Promise.resolve(),
  speak: () => undefined,
  hush: () => undefined,
  applySettings: () => undefined,
  unlock: () => undefined,
  interfaceSound: () => undefined,
};
