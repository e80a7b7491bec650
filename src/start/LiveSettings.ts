import type { Settings } from '../core/settings';
import { readSettings, writeSettings } from '../storage/settingsStore';

export interface Follower {
  applySettings(settings: Settings): void;
}

/** The player's settings, and all that follow them: whoever comes late gets those of that moment, and later changes. */
export class LiveSettings {
  readonly #followers: (() => Follower)[] = [];
  #now = readSettings();

  get now(): Settings {
    return this.#now;
  }

  /** From here on these are told of every change; a function, since a view may be replaced. */
  follow(...followers: readonly (() => Follower)[]): void {
    this.#followers.push(...followers);
    for (const follower of followers) follower().applySettings(this.#now);
  }

  change(settings: Settings): void {
    this.#now = settings;
    writeSettings(settings);
    for (const follower of this.#followers) follower().applySettings(settings);
  }
}
