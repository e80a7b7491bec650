import type { SaveSummary } from '../../app/ports';
import type { SceneId } from '../../core/catalog';
import { menuStrings } from './menuStrings';

const isScene = (scene: string): scene is SceneId => Object.hasOwn(menuStrings.scenes, scene);

/** What the scene of a save is called. */
export const sceneName = ({ scene }: SaveSummary): string =>
  scene === null ? menuStrings.slots.beginning : isScene(scene) ? menuStrings.scenes[scene] : menuStrings.slots.earlier;

/** When a save was made, as the player's own calendar writes it. */
export const dateOf = ({ savedAt }: SaveSummary): string =>
  new Date(savedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A save that could not be read has no date. */
export const isReadable = ({ savedAt }: SaveSummary): boolean => savedAt > 0;
