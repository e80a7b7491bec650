import type { Plugin } from 'vite';
import { pieces } from '../assets/scores/pieces/all';
import { barSecondsOf, secondsOf } from '../src/score/piece';

const id = 'virtual:score';

/** `virtual:score` is what the player of loops must know of each piece, from the pieces themselves. */
export const scorePlugin = (): Plugin => ({
  name: 'her-score',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load(source) {
    if (source !== `\0${id}`) return undefined;
    const forms = Object.fromEntries(
      pieces.map((piece) => [piece.id, { seconds: secondsOf(piece), bar: barSecondsOf(piece) }]),
    );
    return `export const forms = ${JSON.stringify(forms)};`;
  },
});
