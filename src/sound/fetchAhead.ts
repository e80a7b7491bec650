import { scenes } from '../core/catalog';
import type { Stage } from '../core/stage';
import type { SoundFile } from './files';

/** Milliseconds after a scene has begun: its own sound, its pictures and its words come first. */
const patience = 8000;

interface Source {
  /** Whether this browser decodes Opus in WebM. */
  readonly opus: boolean;
  /** All that sounds in a scene. */
  readonly filesOf: (scene: string) => readonly SoundFile[];
}

/** Asks the browser to have the sound of the scene to come at hand; nothing of it is decoded. A scene asks once. */
export const fetchAhead = ({ opus, filesOf }: Source): ((stage: Stage) => void) => {
  let asked: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ scene }) => {
    if (scene === asked) return;
    asked = scene;
    clearTimeout(timer);
    const next = scenes[scene ? scenes.indexOf(scene) + 1 : 0];
    if (!next) return;
    timer = setTimeout(async () => {
      for (const file of filesOf(next)) {
        if (asked !== scene) return;
        // One after the other, and read to its end: else a slow line would carry all at once.
        await fetch(opus ? file.webm : file.mp3, { priority: 'low' })
          .then((response) => response.arrayBuffer())
          .catch(() => null); // it is asked for again when it is wanted
      }
    }, patience);
  };
};
