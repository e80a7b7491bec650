import { isReduced } from '../common/reducedMotion';
import type { Settings } from '../core/settings';

/** Text stands at once: nothing is written by hand either. */
export const showsTextAtOnce = (settings: Settings): boolean => settings.textSpeed === 'instant' || isReduced(settings);
