import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textKey } from '../../src/core/textKey';
import type { PlayText } from '../prose/playTexts';
import type { ScriptTexts } from '../story/readScript';

/** A line that stays as it is, and why. */
export interface ProtectedLine {
  readonly scene: string;
  readonly key: string;
  readonly text: string;
  readonly why: string;
}

/** The names of the protected lines: `scene key`. */
export type Protected = ReadonlySet<string>;

/** The list of the game's own script. */
const protectedFile = fileURLToPath(new URL('../../story/protected.txt', import.meta.url));

const linePattern = /^([a-z0-9_]+) ([\w-]{8}): (.+?) \| (\S.*)$/;

/** Reads a list of `scene key: the line | why`; `//` begins a remark. @throws when a line is none of its kind. */
export const readProtected = (file: string = protectedFile): ProtectedLine[] => {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((written, index) => {
      if (written.trim() === '' || written.startsWith('//')) return [];
      const [, scene = '', key = '', text = '', why = ''] = linePattern.exec(written) ?? [];
      if (!why) throw new Error(`protected.txt:${index + 1}: write SCENE KEY: the line | why`);
      return [{ scene, key, text, why }];
    });
};

export const namesOf = (lines: readonly ProtectedLine[]): Protected =>
  new Set(lines.map(({ scene, key }) => `${scene} ${key}`));

export const isProtected = (lines: Protected, { scene, key }: Pick<PlayText, 'scene' | 'key'>): boolean =>
  lines.has(`${scene} ${key}`);

/** What is wrong with the list: a key that is not that of its line, or a line that the scene has no more, word for word. */
export const protectionProblems = (
  lines: readonly ProtectedLine[],
  script: Pick<ScriptTexts, 'lines' | 'options'>,
): string[] => {
  const there = new Set([...script.lines, ...script.options].map(({ knot, text }) => `${knot} ${text}`));
  return lines.flatMap(({ scene, key, text }) => {
    if (textKey(text) !== key) return [`${scene} ${key}: the key of this line is ${textKey(text)}: ${text}`];
    return there.has(`${scene} ${text}`) ? [] : [`${scene} ${key}: no more in the scene word for word: ${text}`];
  });
};
