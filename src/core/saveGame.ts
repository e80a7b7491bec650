import * as v from 'valibot';
import { ambiences, music, type SceneId, scenes, successors } from './catalog';
import type { Begin } from './StorySession';
import type { SavedStart } from './sceneStart';

/**
 * A save is the list of choices: everything else (ink's state, the turns, the stage, the transcript) is made again
 * by replaying it, which takes about half a millisecond a turn and can trust nothing that a file says. For the day when
 * a mended script no longer agrees with the list, it also keeps the variables with which each scene began.
 */

/** One choice that was taken. `key` is the key of its text, so that a changed option is noticed. */
export interface LogEntry {
  readonly scene: SceneId | null;
  readonly id: string;
  readonly key: string;
}

/** A point in a play: the turn, counted from 0, and the beat in it. */
export interface Cursor {
  readonly turn: number;
  readonly beat: number;
}

export interface SaveGame {
  readonly format: typeof saveFormat;
  /** The script with which it was made. */
  readonly storyHash: string;
  readonly begin: Begin;
  /** How each scene began, in the order of the play; saves before version 0.5.0 have none. */
  readonly starts?: readonly SavedStart[];
  readonly log: readonly LogEntry[];
  readonly at: Cursor;
  /** For lists of saves; never trusted by the story. */
  readonly label: { readonly scene: string | null; readonly lastLine: string; readonly savedAt: number };
}

export const saveFormat = 1;

/** No play is longer: a file that claims so is broken. */
const maxChoices = 5000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(200));

/** More scenes than a play can have, and more variables or items than a script. */
const maxStarts = 200;
const maxNames = 2000;

const value = v.union([v.number(), v.boolean(), word, v.pipe(v.array(word), v.maxLength(maxNames))]);
const values = v.pipe(
  v.record(word, value),
  v.check((names) => Object.keys(names).length <= maxNames),
);
const start = {
  scene: word,
  values,
  music: v.fallback(v.picklist(music), 'none'),
  ambience: v.fallback(v.picklist(ambiences), 'none'),
};
const pastScene = v.object({ scene: word, closeness: v.pipe(v.number(), v.minValue(0), v.maxValue(20)) });
const past = v.pipe(v.array(pastScene), v.maxLength(maxStarts));

const schema = v.object({
  format: v.literal(saveFormat),
  storyHash: word,
  begin: v.object({
    playthroughs: count,
    endingsSeen: count,
    endingBefore: v.optional(count),
    start: v.optional(v.object({ ...start, past })),
  }),
  starts: v.optional(v.pipe(v.array(v.object({ ...start, turn: count })), v.maxLength(maxStarts))),
  log: v.pipe(v.array(v.object({ scene: v.nullable(word), id: word, key: word })), v.maxLength(maxChoices)),
  at: v.object({ turn: count, beat: count }),
  label: v.object({
    scene: v.nullable(word),
    lastLine: v.pipe(v.string(), v.maxLength(500)),
    savedAt: v.pipe(v.number(), v.finite()),
  }),
});

/** The scene that this name of any edition means today; null when nothing of it is left. */
export const presentScene = (
  name: string | null,
  after: Readonly<Record<string, SceneId>> = successors,
): SceneId | null =>
  scenes.find((scene) => scene === name) ??
  (name !== null && Object.hasOwn(after, name) ? (after[name] ?? null) : null);

/** Why a save was refused: it is damaged, or it is another game's or another format's. */
export type SaveRefusal = 'broken' | 'foreign';

const formatOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;

/** Checks data from storage or a file before anything else sees it. Never throws. */
export const decodeSave = (data: unknown): { readonly save: SaveGame } | { readonly refused: SaveRefusal } => {
  const format = formatOf(data);
  if (format !== undefined && format !== saveFormat) return { refused: 'foreign' };
  const result = v.safeParse(schema, data);
  // Names of scenes may be another edition's: replay.ts looks them up.
  return result.success ? { save: result.output as SaveGame } : { refused: 'broken' };
};
