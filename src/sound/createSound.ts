import type { PartOf, Report, SoundView } from '../app/ports';
import type { Settings } from '../core/settings';
import { emptyStage, type Stage } from '../core/stage';
import type { SoundDesk } from './SoundDesk';

/**
 * The sound. Until the first press it only remembers what should be heard: nothing plays, nothing is queued, no audio
 * context exists. howler comes in a chunk of its own, fetched while the player reads the title; while it does not come
 * the play is silent, and later presses ask for it again.
 */
export const createSound = (settings: Settings, partOf: PartOf, report: Report): SoundView => {
  let latest: { stage: Stage; settings: Settings } = { stage: emptyStage, settings };
  let desk: SoundDesk | null = null;
  const library = partOf(
    () => import('./SoundDesk'),
    (module) => module,
  );
  void library.ahead();

  const open = async (): Promise<void> => {
    const loaded = await library.ahead();
    if (!loaded || desk) return;
    desk = new loaded.SoundDesk(latest.settings, report);
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
      void open();
    },
    interfaceSound: (what) => desk?.interfaceSound(what),
  };
};
