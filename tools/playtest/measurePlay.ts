import type { EndingId } from '../../src/core/catalog';
import { remember } from '../../src/core/remember';
import type { Affinities, Beat, Turn } from '../../src/core/turn';
import type { Acts } from './acts';

/** What one play was like. Plain data. */
export interface PlayFigures {
  readonly ending: EndingId | null;
  readonly choices: number;
  readonly words: number;
  /** Words read before the first line of Samantha's; null when she never speaks. */
  readonly wordsToSamantha: number | null;
  readonly sceneWords: Readonly<Record<string, number>>;
  /** By speaker; `narration` is a line without a name. */
  readonly speakerWords: Readonly<Record<string, number>>;
  /** Lines that something remembered from an earlier scene brought about. */
  readonly callbacks: number;
  /** Scenes in the order in which they were entered. */
  readonly path: readonly string[];
  /** The affinities where each act was left, or the play ended in it. */
  readonly actEnds: Readonly<Record<number, Affinities>>;
}

/** Words as a reader counts them: what has a letter or a digit in it. */
export const countWords = remember((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);

/** What the measuring needs to know of the script. */
export interface Landmarks {
  readonly acts: Acts;
  /** Lines that are callbacks, as `scene key`. */
  readonly callbacks: ReadonlySet<string>;
}

/** The affinities at each act's end: as of the turn in which the next act began, or of the last turn. */
const actEndsOf = (turns: readonly Turn[], acts: Acts): Record<number, Affinities> => {
  const ends: Record<number, Affinities> = {};
  let act: number | undefined;
  for (const { scene, affinities } of turns) {
    if (act !== undefined) ends[act] = affinities;
    act = (scene ? acts[scene] : undefined) ?? act;
    if (act !== undefined) ends[act] = affinities;
  }
  return ends;
};

class Measure {
  words = 0;
  wordsToSamantha: number | null = null;
  callbacks = 0;
  readonly sceneWords: Record<string, number> = {};
  readonly speakerWords: Record<string, number> = {};
  readonly path: string[] = [];
  #scene: string | null = null;

  add(beat: Beat, callbacks: ReadonlySet<string>): void {
    for (const change of beat.changes) if (change.verb === 'scene') this.#enter(change.value);
    if (beat.speaker === 'samantha') this.wordsToSamantha ??= this.words;
    const words = countWords(beat.text);
    this.words += words;
    const speaker = beat.speaker ?? 'narration';
    this.speakerWords[speaker] = (this.speakerWords[speaker] ?? 0) + words;
    if (this.#scene) this.sceneWords[this.#scene] = (this.sceneWords[this.#scene] ?? 0) + words;
    if (beat.text && callbacks.has(`${this.#scene} ${beat.key}`)) this.callbacks++;
  }

  #enter(scene: string): void {
    this.#scene = scene;
    this.path.push(scene);
  }
}

export const measurePlay = (turns: readonly Turn[], { acts, callbacks }: Landmarks): PlayFigures => {
  const measure = new Measure();
  for (const turn of turns) for (const beat of turn.beats) measure.add(beat, callbacks);
  const { words, wordsToSamantha, sceneWords, speakerWords, path } = measure;
  return {
    ending: turns.at(-1)?.ending ?? null,
    choices: Math.max(0, turns.length - 1),
    words,
    wordsToSamantha,
    sceneWords,
    speakerWords,
    callbacks: measure.callbacks,
    path,
    actEnds: actEndsOf(turns, acts),
  };
};
