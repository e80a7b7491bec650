import { Story } from 'inkjs';
import { type SamanthaStage, type SceneId, samanthaStages, scenes } from './catalog';
import { InkVariables } from './InkVariables';
import { type ReadLine, readTurn } from './readTurn';
import type { SceneStart } from './sceneStart';
import { type Affinities, affinityNames, type Turn } from './turn';
import type { Values } from './variables';

/** What a play is begun with; the only values that enter ink from outside. */
export interface Begin {
  /** Plays brought to an ending before this one. */
  readonly playthroughs: number;
  /** How many different endings have been seen. */
  readonly endingsSeen: number;
  /** How the play before ended, 1 for the first of `endings` in the catalog; absent when there was none, or it is unknown. */
  readonly endingBefore?: number;
  /** The scene in which it begins instead of the first, as it stood there. */
  readonly start?: SceneStart;
}

/** A scene that began in a turn. */
interface Started {
  readonly scene: SceneId;
  /** All variables as they were then; worked out when asked for. */
  readonly values: () => Values;
}

/** A point of the story that can be returned to: ink's state after a turn, and the scene it stands in. */
export interface Snapshot {
  readonly inkState: string;
  readonly scene: SceneId | null;
}

/** The tag of what stands for a scene that this part of the script does not have (tools/story/openingOf.ts). */
export const cutTag = 'cut';

/** More lines than any turn can have: a story that runs on without a choice has a loop in it. */
const maxLines = 500;

const sceneIn = (tags: readonly string[]): SceneId | undefined => {
  const name = tags.find((tag) => /^scene\s*:/.test(tag))?.replace(/^scene\s*:\s*/, '');
  return scenes.find((scene) => scene === name);
};

/** Plays a compiled story turn by turn. Only this file and InkVariables.ts know inkjs. */
export class StorySession {
  /** The variables of the script: to look at, and to set. */
  readonly variables: InkVariables;
  readonly #story: Story;
  #started: Started[] = [];
  /** The scene of the line that came out last. */
  #entered: SceneId | null = null;
  #scene: SceneId | null = null;
  #isCut = false;
  /** As it was built: nothing has to be reset, which takes as long as building it. */
  #isFresh = true;

  /** @param compiled the JSON text of the compiled story. @throws when it is not one. */
  constructor(compiled: string) {
    this.#story = new Story(compiled);
    this.variables = new InkVariables(this.#story, compiled);
    this.#story.onError = (message) => {
      throw new Error(message);
    };
    this.#story.ValidateExternalBindings(); // else the first turn would; it walks through the whole story
  }

  /** The runtime itself, for the author's session (src/dev), which looks into variables and sets them. */
  protected get ink(): Story {
    return this.#story;
  }

  /**
   * Starts from the first line, or from the scene that `begin` (or for tools `from`) names, and returns the first turn.
   * `prepare` is called before the first line, when all variables have the values that they begin with.
   */
  begin(
    { playthroughs, endingsSeen, endingBefore = 0, start }: Begin,
    from = start?.scene,
    prepare?: () => void,
  ): Turn {
    if (!this.#isFresh) this.#story.ResetState();
    this.#isFresh = false;
    this.#story.state.storySeed = 0; // else inkjs draws one, and equal plays would have unequal states
    this.#scene = null;
    this.variables.set({
      ...start?.values,
      playthroughs,
      endings_seen: endingsSeen,
      ending_before: endingBefore,
    });
    prepare?.();
    if (from) this.#story.ChoosePathString(from);
    return this.#run();
  }

  /** Takes the choice of this index and returns the turn that follows. @throws RangeError when it is not offered. */
  choose(index: number): Turn {
    if (!this.#story.currentChoices[index]) throw new RangeError(`no choice ${index}`);
    this.#story.ChooseChoiceIndex(index);
    return this.#run();
  }

  /** Whether the last turn ran out of this part of the script: it is to be thrown away, and taken in the whole. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** The scenes that began in the current turn, in their order. */
  get started(): readonly Started[] {
    return this.#started;
  }

  /** The state after the current turn; `restore` brings it back. */
  snapshot(): Snapshot {
    return { inkState: this.#story.state.ToJson(), scene: this.#scene };
  }

  /** Returns to a snapshot of this very story, or of its opening. */
  restore({ inkState, scene }: Snapshot): void {
    this.#story.state.LoadJson(inkState);
    this.#isFresh = false;
    this.#scene = scene;
  }

  /**
   * Does `work`, which may play on from here, and returns to where the story stands: a snapshot without its JSON,
   * some twenty times as fast (4 µs), for tools that look ahead. Not to be nested.
   */
  attempt<T>(work: () => T): T {
    const scene = this.#scene;
    const here = this.#story.CopyStateForBackgroundThreadSave(); // leaves a copy to play with, `here` untouched
    try {
      return work();
    } finally {
      here.RestoreAfterPatch();
      Object.assign(this.#story, { _state: here, _stateSnapshotAtLastNewline: null });
      this.#story.BackgroundSaveComplete();
      this.#scene = scene;
    }
  }

  /** All variables as the saved state has them, for tools that compare states. Defaults are left out. */
  savedVariables(): Readonly<Record<string, unknown>> {
    const state: unknown = JSON.parse(this.#story.state.ToJson());
    return (state as { variablesState: Record<string, unknown> }).variablesState; // inkjs's own format
  }

  /** The value of a variable as ink prints it, for tools; undefined when there is none. */
  variable(name: string): string | number | boolean | undefined {
    const value: unknown = this.#story.variablesState.$(name);
    if (value === undefined || value === null) return undefined;
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  }

  #run(): Turn {
    const lines: ReadLine[] = [];
    this.#isCut = false;
    this.#started = [];
    this.#entered = this.#scene;
    while (this.#story.canContinue) {
      const text = this.#story.Continue() ?? '';
      const tags = this.#story.currentTags ?? [];
      this.#isCut = tags.includes(cutTag);
      if (this.#isCut) break;
      lines.push({ text, tags });
      this.#enter(sceneIn(tags));
      if (lines.length > maxLines) throw new Error(`the story runs on without a choice in scene ${this.#scene}`);
    }
    const choices = this.#story.currentChoices.map(({ index, text, tags }) => ({ index, text, tags: tags ?? [] }));
    const turn = readTurn(lines, choices, this.#scene, this.#facts());
    this.#scene = turn.scene;
    return turn;
  }

  /** A scene's own tag again only clears the picture. */
  #enter(scene: SceneId | undefined): void {
    if (!scene || scene === this.#entered) return;
    this.#entered = scene;
    this.#started.push({ scene, values: this.variables.capture() });
  }

  #facts(): Pick<Turn, 'affinities' | 'samantha' | 'breath'> {
    return { affinities: this.#affinities(), samantha: this.#samantha(), breath: this.variable('breath') === true };
  }

  #affinities(): Affinities {
    const entries = affinityNames.map((name) => [name, Number(this.variable(name) ?? 0)] as const);
    return Object.fromEntries(entries) as Affinities; // one entry a name of affinityNames
  }

  #samantha(): SamanthaStage {
    const name = String(this.variable('stage') ?? '').replace(/^stage_/, '');
    return samanthaStages.find((stage) => stage === name) ?? 'none';
  }
}
