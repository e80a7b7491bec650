import { decodeSettings, type Settings } from '../core/settings';

const name = 'her:settings';

/**
 * Settings lie in localStorage, which can be read before the first paint (motion, text size); losing them costs
 * nothing. Blocked storage gives the defaults.
 */
export const readSettings = (): Settings => {
  try {
    return decodeSettings(JSON.parse(localStorage.getItem(name) ?? 'null'));
  } catch {
    return decodeSettings(null);
  }
};

/** Keeps the settings, where the browser allows it. */
export const writeSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(name, JSON.stringify(settings));
  } catch {
    // The settings of this visit still hold.
  }
};
