import type { PictureView } from '../app/ports';

/** A picture, and the one behind it that shows until the first has come: both show the same stage; all else is the first's. */
export const layered = (behind: PictureView, front: PictureView): PictureView => ({
  render(stage, how) {
    behind.render(stage, how);
    front.render(stage, how);
  },
  cue: (cue, signal) => front.cue(cue, signal),
  speak: (utterance) => front.speak(utterance),
  hush: () => front.hush(),
  offer: (choices, onPick) => front.offer(choices, onPick),
  look: (id) => front.look(id),
  applySettings: (settings) => front.applySettings(settings),
});
