import type { Plugin } from 'vite';
import { pieces } from '../assets/scores/pieces/all';
import { barSecondsOf, secondsOf } from '../src/score/piece';
import { loadStory } from './story/loadStory';
import type { ScriptTexts } from './story/readScript';

const id = 'virtual:score';

const loops = /^(music|ambience|hum):\s*(\S+)$/;

/** Folder and name of every loop that a scene names, by the scene. */
export const soundingOf = (script: ScriptTexts | null): Readonly<Record<string, readonly string[]>> => {
  const sounding: Record<string, string[]> = {};
  for (const { text, knot } of script?.tags ?? []) {
    const [, verb, name] = loops.exec(text) ?? [];
    if (!verb || !name || name === 'none') continue;
    const path = `${verb === 'music' ? 'music' : 'ambience'}/${name}`;
    sounding[knot] = [...new Set([...(sounding[knot] ?? []), path])];
  }
  return sounding;
};

/**
 * `virtual:score` is what the player of loops must know: of each piece how long it is, from the piece itself; of each
 * scene what sounds in it, from the script.
 */
export const scorePlugin = (): Plugin => ({
  name: 'her-score',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load(source) {
    if (source !== `\0${id}`) return undefined;
    const forms = Object.fromEntries(
      pieces.map((piece) => [piece.id, { seconds: secondsOf(piece), bar: barSecondsOf(piece) }]),
    );
    return `export const forms = ${JSON.stringify(forms)};\nexport const sounding = ${JSON.stringify(soundingOf(loadStory().script))};`;
  },
});
