import type { Settings } from '../core/settings';

/** Whether things may move: the setting, or what the player's system asks for. */
export const isReduced = ({ motion }: Pick<Settings, 'motion'>): boolean =>
  motion === 'reduced' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);

/** Text stands at once: nothing is written by hand either. */
export const showsTextAtOnce = (settings: Settings): boolean => settings.textSpeed === 'instant' || isReduced(settings);
