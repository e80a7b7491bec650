import type { Game } from '../app/Game';
import type { PlayStore } from '../app/ports';
import type { Story } from '../app/Script';
import type { SceneId } from '../core/catalog';
import type { Value } from '../core/variables';
import { AuthorSession } from './AuthorSession';
import { jumpedStore, watchedStore } from './jumpedStore';
import { type Departure, readScene, withEdit } from './plan';
import { TabMemory } from './TabMemory';
import { readVars, writeVars } from './values';
import type { EndingWays } from './why';

const queryOf = (at: string | null, vars: string | null): string =>
  new URLSearchParams([...(at ? [['at', at]] : []), ...(vars ? [['vars', vars]] : [])]).toString();

/**
 * The author's tools of this page: plays at `?at=SCENE` with `?vars=name:value,…`, goes on after a reload on the same
 * line, and does to the play what the overlay asks.
 */
export class Author {
  readonly #at: string | null;
  readonly #vars: string;
  readonly #memory: TabMemory;
  #session: AuthorSession | null = null;
  #endings: readonly EndingWays[] = [];
  /** What was wrong with the address, a line each. */
  readonly problems: string[] = [];
  /** Told after every beat and when there is something to tell. */
  onChange: () => void = () => undefined;

  /** @param address the page's query. */
  constructor(address: URLSearchParams) {
    this.#at = address.get('at');
    this.#vars = address.get('vars') ?? '';
    this.#memory = new TabMemory(queryOf(this.#at, this.#vars));
    import.meta.hot?.on('vite:beforeFullReload', () => {
      if (document.querySelector('[data-screen="play"], [data-screen="error"]')) this.#memory.goOn();
    });
  }

  /** The session of the play; null before the first one. */
  get session(): AuthorSession | null {
    return this.#session;
  }

  get endings(): readonly EndingWays[] {
    return this.#endings;
  }

  /** Whether the play departs from the script, and so is not the player's. */
  get departs(): boolean {
    return this.#at !== null || this.#vars !== '' || this.#memory.edits.length > 0;
  }

  /** Instead of src/start/openStory.ts: the same script in a session that an author can look into. */
  async openStory(): Promise<Story> {
    const [{ json }, { endings }] = await Promise.all([import('virtual:story/whole'), import('virtual:author')]);
    this.#endings = endings;
    const session = new AuthorSession(json);
    session.follow(this.#plan(session));
    this.#session = session;
    this.onChange();
    return { session, openWhole: async () => session };
  }

  store(store: PlayStore): PlayStore {
    const kept = {
      ...this.#memory.kept,
      write: (save: unknown): void => {
        this.#memory.kept.write(save);
        this.onChange();
      },
    };
    return this.departs ? jumpedStore(store, kept) : watchedStore(store, kept);
  }

  /** The first screen: the play where it was, the scene of the address, or the title. */
  async begin(game: Game): Promise<void> {
    if (this.#memory.goesOn && this.#memory.kept.read() !== undefined) return game.continueGame();
    return this.#at !== null || this.#vars !== '' ? game.newGame() : game.toTitle();
  }

  /** Begins at a scene with all variables as they are now: an address that can be kept. */
  go(scene: SceneId): void {
    this.#memory.forget();
    location.search = queryOf(scene, writeVars(this.#session?.changed() ?? {}));
  }

  /** Sets a variable and plays the present turn again with it. */
  set(name: string, value: Value): void {
    const turn = this.#session?.turn ?? 0;
    this.#memory.goOn(withEdit({ at: null, values: {}, edits: this.#memory.edits }, { turn, name, value }).edits);
    location.reload();
  }

  /** Back to the player's own play. */
  leave(): void {
    this.#memory.forget();
    location.assign(location.pathname);
  }

  #plan(session: AuthorSession): Departure {
    const scene = this.#at === null ? { value: null } : readScene(this.#at);
    const { values, problems } = readVars(this.#vars, session.variables);
    this.problems.push(...('problem' in scene ? [scene.problem] : []), ...problems);
    return { at: 'problem' in scene ? null : scene.value, values, edits: this.#memory.edits };
  }
}
