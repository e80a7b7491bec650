import { type SceneId, scenes } from '../core/catalog';
import type { Value, Values } from '../core/variables';
import type { Read } from './values';

/** A variable that an author set in the middle of a play. */
export interface Edit {
  /** The turn, counted from 0, whose lines and choices follow the new value. */
  readonly turn: number;
  readonly name: string;
  readonly value: Value;
}

/** How an author's play departs from the script. Without a departure it is a player's play. */
export interface Departure {
  /** The scene in which it begins; null is the first line. */
  readonly at: SceneId | null;
  /** The variables with which it begins. */
  readonly values: Values;
  readonly edits: readonly Edit[];
}

/** A play as it is written. */
export const noPlan: Departure = { at: null, values: {}, edits: [] };

/** Reads the name of a scene. */
export const readScene = (text: string): Read<SceneId> => {
  const value = scenes.find((scene) => scene === text);
  return value ? { value } : { problem: `no scene "${text}"; there are ${scenes.join(', ')}` };
};

/** The plan with one more edit; the last one of a turn and name counts. */
export const withEdit = (plan: Departure, edit: Edit): Departure => ({
  ...plan,
  edits: [...plan.edits.filter(({ turn, name }) => turn !== edit.turn || name !== edit.name), edit],
});
