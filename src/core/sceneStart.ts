import type { AmbienceId, MusicId, SceneId } from './catalog';
import type { PastScene } from './stage';
import { changesOf, type Values } from './variables';

/** A scene as it began in a play: enough to begin it again without what came before. */
export interface SceneStart {
  readonly scene: SceneId;
  /** All variables of the script, as they were. */
  readonly values: Values;
  /** What sounded, and goes on until the scene names another. */
  readonly music: MusicId;
  readonly ambience: AmbienceId;
  /** The scenes that lay behind. */
  readonly past: readonly PastScene[];
}

/** A scene start as a save keeps it: of the variables only what differs from the start before, of the past nothing. */
export interface SavedStart extends Omit<SceneStart, 'past' | 'scene'> {
  readonly scene: string;
  /** The turn in which it began, counted from 0. */
  readonly turn: number;
}

/** The scene starts of a play in their order, as a save keeps them. `before` is the one that the play began with. */
export const packStarts = (
  starts: readonly (SceneStart & { readonly turn: number })[],
  before: SceneStart | undefined,
): SavedStart[] =>
  starts.map(({ past: _, ...start }, index) => ({
    ...start,
    values: changesOf(starts[index - 1]?.values ?? before?.values ?? {}, start.values),
  }));

/** Held to its range, as everywhere: else the play's own next save would be refused. */
const closenessOf = ({ closeness }: Values): number =>
  typeof closeness === 'number' ? Math.min(20, Math.max(0, closeness)) : 0;

/**
 * The last of the saved starts, whole again. The first of them is the play's own beginning: with no variables where that
 * is the script's, so that all are as they begin there.
 * @param scene what the last one's scene is called today. @param behind the same of those before it, in their order; null
 * where nothing is left of one. @param before what the play began with, where that was no script's beginning.
 */
export const unpackLast = (
  starts: readonly SavedStart[],
  scene: SceneId,
  behind: readonly (SceneId | null)[],
  before?: SceneStart,
): SceneStart => {
  const values: Values[] = [];
  for (const start of starts) values.push({ ...(values.at(-1) ?? before?.values), ...start.values });
  const past = behind.flatMap((each, index) =>
    each ? [{ scene: each, closeness: closenessOf(values[index + 1] ?? {}) }] : [],
  );
  const { music = 'none', ambience = 'none' } = starts.at(-1) ?? {};
  return { scene, values: values.at(-1) ?? {}, music, ambience, past: [...(before?.past ?? []), ...past] };
};
