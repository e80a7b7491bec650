import { type SceneId, scenes } from '../../src/core/catalog';
import { firstPlay } from '../../src/core/play';
import { StorySession } from '../../src/core/StorySession';
import type { Values } from '../../src/core/variables';
import { playOnce } from '../playtest/playOnce';
import type { Picker } from '../playtest/policy';
import { seededRandom } from '../playtest/random';
import { type PlayText, textsOf } from '../prose/playTexts';

/** FNV-1a, 32 bits: a number for a text. */
const hash = (text: string): number =>
  [...text].reduce((state, letter) => Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);

/**
 * Picks by the play, the scene and how many choices the scene has had. So another choice more or less in one scene
 * leaves what is picked in all others as it was; what they remember of it may still differ.
 */
const steadyPicker = (play: number): Picker => {
  const taken = new Map<string, number>();
  return ({ scene, choices }) => {
    const before = taken.get(scene ?? '') ?? 0;
    taken.set(scene ?? '', before + 1);
    return Math.floor(seededRandom(hash(`${play} ${scene} ${before}`))() * choices.length);
  };
};

/** Too rare in whole plays: each is begun by itself, with the variables with which a whole play has ended. */
const isEnding = (scene: SceneId): boolean => scene.startsWith('ending_') || scene === 'return_to_sender';

const textsIn = (session: StorySession, play: number, start?: { scene: SceneId; values: Values }): PlayText[] => {
  const begin = start
    ? { ...firstPlay, start: { ...start, music: 'none', ambience: 'none', past: [] } as const }
    : firstPlay;
  return textsOf(playOnce(session, begin, steadyPicker(play)));
};

/**
 * For each play its texts, those of the ending it came to replaced by those of all `endings`: enough to see every scene
 * of the script. The same for the same script.
 */
export function* steadyPlays(compiled: string, plays: number, there: ReadonlySet<string>): Generator<PlayText[]> {
  const session = new StorySession(compiled);
  const endings = scenes.filter((scene) => isEnding(scene) && there.has(scene));
  for (let play = 0; play < plays; play++) {
    const whole = textsIn(session, play).filter(({ scene }) => !scene || !isEnding(scene));
    const values = session.variables.capture()();
    yield [...whole, ...endings.flatMap((scene) => textsIn(session, play, { scene, values }))];
  }
}
