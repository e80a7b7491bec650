import * as v from 'valibot';
import type { SceneId } from './catalog';
import type { Begin } from './StorySession';

/**
 * A save is the list of choices: everything else (ink's state, the turns, the stage, the transcript) is made again
 * by replaying it, which takes milliseconds (a turn is under 0.1 ms) and can trust nothing that a file says.
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

const schema = v.object({
  format: v.literal(saveFormat),
  storyHash: word,
  begin: v.object({ playthroughs: count, endingsSeen: count }),
  log: v.pipe(v.array(v.object({ scene: v.nullable(word), id: word, key: word })), v.maxLength(maxChoices)),
  at: v.object({ turn: count, beat: count }),
  label: v.object({
    scene: v.nullable(word),
    lastLine: v.pipe(v.string(), v.maxLength(500)),
    savedAt: v.pipe(v.number(), v.finite()),
  }),
});

/** Why a save was refused: it is damaged, or it is another game's or another format's. */
export type SaveRefusal = 'broken' | 'foreign';

const formatOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;

/** Checks data from storage or a file before anything else sees it. Never throws. */
export const decodeSave = (data: unknown): { readonly save: SaveGame } | { readonly refused: SaveRefusal } => {
  const format = formatOf(data);
  if (format !== undefined && format !== saveFormat) return { refused: 'foreign' };
  const result = v.safeParse(schema, data);
  // A scene name that no longer exists simply will not agree on replay.
  return result.success ? { save: result.output as SaveGame } : { refused: 'broken' };
};
