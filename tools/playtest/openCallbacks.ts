import { fileURLToPath } from 'node:url';
import { textKey } from '../../src/core/textKey';
import type { ScriptLine } from '../story/readScript';
import { factOf } from '../story/rules/facts';
import { readListFile } from './listFile';
import { type Memory, readMemories } from './memoryList';
import type { PlaytestStory } from './openForPlaytest';

/** The list of the game's own script. */
const callbacksFile = fileURLToPath(new URL('../../story/callbacks.txt', import.meta.url));

/** A callback that needs no fact, by its name in the landmarks: `scene key`. */
export interface Excepted {
  readonly name: string;
  readonly reason: string;
}

/** Reads a list file: `scene key: reason`. @throws when a line is none of its kind. */
const readExcepted = (file: string = callbacksFile): Excepted[] =>
  readListFile(file, /[a-z0-9_]+ \S+/, 'SCENE KEY: reason').map(({ name, text }) => ({ name, reason: text }));

/** `scene key`, as the landmarks name a line. */
export const nameOf = ({ knot, text }: ScriptLine): string => `${knot} ${textKey(text)}`;

const saysNeed = ({ tags }: ScriptLine): boolean => tags.some((tag) => factOf(tag)?.verb === 'needs');

/** What is known of callbacks beside the script: lines that need nothing, and memories of which it is written what was seen. */
export interface KnownCallbacks {
  readonly excepted: readonly Excepted[];
  readonly memories: readonly Memory[];
}

/** As the game's own lists have it. */
export const readKnownCallbacks = (): KnownCallbacks => ({ excepted: readExcepted(), memories: readMemories() });

/**
 * Callback lines that neither say what they need nor stand in the list, and that a memory brings about of which it is
 * not written what whoever has it has seen. A text that a scene has twice counts once.
 */
export const openCallbacks = (
  { setup, script }: PlaytestStory,
  { excepted, memories }: KnownCallbacks,
): ScriptLine[] => {
  const closed = new Set([...excepted.map(({ name }) => name), ...script.lines.filter(saysNeed).map(nameOf)]);
  const written = new Set(memories.map(({ name }) => name));
  const open = script.lines.filter((line) => {
    const name = nameOf(line);
    const recalled = setup.landmarks.callbacks.get(name);
    return recalled && !closed.has(name) && !recalled.every((memory) => written.has(memory));
  });
  return [...new Map(open.toReversed().map((line) => [nameOf(line), line])).values()].toReversed();
};

/** Entries of the lists that name no callback, or nothing that one recalls: the script has changed, and they are to go. */
export const lostEntries = ({ setup }: PlaytestStory, { excepted, memories }: KnownCallbacks): string[] => {
  const recalled = new Set([...setup.landmarks.callbacks.values()].flat());
  return [...excepted, ...memories]
    .map(({ name }) => name)
    .filter((name) => !setup.landmarks.callbacks.has(name) && !recalled.has(name));
};

/** The lines that a memory brings about. */
export const callbacksOf = ({ setup, script }: PlaytestStory, memory: string): ScriptLine[] =>
  script.lines.filter((line) => setup.landmarks.callbacks.get(nameOf(line))?.includes(memory));
