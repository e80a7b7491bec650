import { scenes } from '../../src/core/catalog';
import { cutTag } from '../../src/core/StorySession';

/** Only what is used here of inkjs's format: the root container's last element holds the knots by name. */
interface Compiled {
  readonly root: [...unknown[], Record<string, unknown>];
}

/** What stands for a scene that is not there: a divert into a knot that is missing would begin the story again. */
const stub = ['#', `^${cutTag}`, '/#', '\n', 'done', null];

/**
 * The compiled script with its first scene alone: all that the first minutes need, a sixth of Act One. Every other
 * scene is a stub that says so; variables, lists and functions are whole, so a state of the one is a state of the other.
 */
export const openingOf = (json: string): string => {
  const story = JSON.parse(json) as Compiled; // inkjs wrote it
  const knots = story.root.at(-1) as Record<string, unknown>; // by the interface above
  const later = scenes.slice(1).filter((scene) => scene in knots);
  const cut = { ...knots, ...Object.fromEntries(later.map((scene) => [scene, stub])) };
  return JSON.stringify({ ...story, root: [...story.root.slice(0, -1), cut] });
};
