import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textKey } from '../../src/core/textKey';
import type { ScriptLine } from '../story/readScript';
import { factOf } from '../story/rules/facts';
import type { OpenStory } from './openStory';

/** The list of the game's own script. */
const callbacksFile = fileURLToPath(new URL('../../story/callbacks.txt', import.meta.url));

/** A callback that needs no fact, by its name in the landmarks: `scene key`. */
export interface Excepted {
  readonly name: string;
  readonly reason: string;
}

const entryPattern = /^([a-z0-9_]+ \S+): (\S.*)$/;

/** Reads a list file: `scene key: reason`; `//` begins a remark. @throws when a line is none of its kind. */
export const readExcepted = (file: string = callbacksFile): Excepted[] => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return [];
    const [, name, reason] = entryPattern.exec(line) ?? [];
    if (!name || !reason) throw new Error(`callbacks.txt:${index + 1}: write SCENE KEY: reason`);
    return [{ name, reason }];
  });
};

/** `scene key`, as the landmarks name a line. */
export const nameOf = ({ knot, text }: ScriptLine): string => `${knot} ${textKey(text)}`;

const saysNeed = ({ tags }: ScriptLine): boolean => tags.some((tag) => factOf(tag)?.verb === 'needs');

/** Callback lines that neither say what they need nor stand in the list; a text that a scene has twice counts once. */
export const openCallbacks = ({ setup, script }: OpenStory, excepted: readonly Excepted[]): ScriptLine[] => {
  const closed = new Set([...excepted.map(({ name }) => name), ...script.lines.filter(saysNeed).map(nameOf)]);
  const open = script.lines.filter((line) => {
    const name = nameOf(line);
    return setup.landmarks.callbacks.has(name) && !closed.has(name);
  });
  return [...new Map(open.toReversed().map((line) => [nameOf(line), line])).values()].toReversed();
};

/** Entries of the list that name no callback of the script: it has changed, and they are to go. */
export const lostExceptions = ({ setup }: OpenStory, excepted: readonly Excepted[]): Excepted[] =>
  excepted.filter(({ name }) => !setup.landmarks.callbacks.has(name));
