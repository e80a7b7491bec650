import type { SoundView } from '../app/ports';
import type { Settings } from '../core/settings';
import { emptyStage, type Stage } from '../core/stage';
import type { Desk } from './Desk';

/**
 * The sound. Until the first press it only remembers what should be heard: nothing plays, nothing is queued, no audio
 * context exists. howler comes in a chunk of its own, fetched while the player reads the title; should that fail, the
 * play stays silent.
 */
export const createSound = (settings: Settings): SoundView => {
  const module = import('./Desk').catch(() => null);
  let desk: Desk | null = null;
  let isPressed = false;
  let latest: { stage: Stage; settings: Settings } = { stage: emptyStage, settings };

  const open = async (): Promise<void> => {
    const loaded = await module;
    if (!loaded) return;
    desk = new loaded.Desk(latest.settings);
    desk.render(latest.stage, { instant: false });
  };

  return {
    render(stage, how) {
      latest = { ...latest, stage };
      desk?.render(stage, how);
    },
    cue: (cue, signal) => desk?.cue(cue, signal) ?? Promise.resolve(),
    speak: (utterance) => desk?.speak(utterance),
    hush: () => desk?.hush(),
    applySettings(changed) {
      latest = { ...latest, settings: changed };
      desk?.applySettings(changed);
    },
    unlock() {
      if (desk) return desk.unlock();
      if (isPressed) return;
      isPressed = true;
      void open();
    },
    touch: (what) => desk?.touch(what),
  };
};
