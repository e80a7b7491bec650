import type { EndingId } from '../../src/core/catalog';
import { memoizeByText } from '../../src/core/memoizeByText';
import type { Affinities, Beat, Turn } from '../../src/core/turn';
import type { Acts } from './acts';
import type { FactLandmarks } from './factLandmarks';
import { type FactFigures, Knowledge } from './Knowledge';
import type { PlayRecord } from './playOnce';
import type { Untold } from './untold';

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
  readonly facts: FactFigures;
}

/** Words as a reader counts them: what has a letter or a digit in it. */
export const countWords = memoizeByText(
  (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
);

/** What the measuring needs to know of the script. */
export interface Landmarks {
  readonly acts: Acts;
  /** Lines that are callbacks, as `scene key`, each with the memories that bring it about. */
  readonly callbacks: ReadonlyMap<string, readonly string[]>;
  readonly facts: FactLandmarks;
  /** Where every line stands, by `scene key`. */
  readonly lines: ReadonlyMap<string, string>;
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
  readonly knowledge: Knowledge;
  wordsToSamantha: number | null = null;
  callbacks = 0;
  readonly sceneWords: Record<string, number> = {};
  readonly speakerWords: Record<string, number> = {};
  readonly path: string[] = [];
  readonly #callbackLines: Landmarks['callbacks'];
  #scene: string | null = null;

  constructor({ callbacks, facts }: Landmarks) {
    this.#callbackLines = callbacks;
    this.knowledge = new Knowledge(facts);
  }

  /** `chosen` is the option, as `scene/id`, that the turn answers. */
  turn({ beats, choices, scene }: Turn, before: Turn | undefined, chosen: string | undefined): void {
    if (chosen) this.#take(before, chosen);
    for (const beat of beats) this.#add(beat);
    for (const { id, facts } of choices) if (facts) this.knowledge.need(facts, `${scene}/${id}`);
  }

  #take(offered: Turn | undefined, chosen: string): void {
    const taken = offered?.choices.find(({ facts, id }) => facts && `${offered.scene}/${id}` === chosen);
    if (taken) this.knowledge.tell(taken.facts, chosen);
    this.knowledge.choices++;
  }

  #add(beat: Beat): void {
    for (const change of beat.changes) if (change.verb === 'scene') this.#enter(change.value);
    if (beat.speaker === 'samantha') this.wordsToSamantha ??= this.knowledge.words;
    const words = countWords(beat.text);
    const name = `${this.#scene} ${beat.key}`;
    if (beat.facts) this.knowledge.need(beat.facts, name);
    this.knowledge.words += words;
    if (beat.facts) this.knowledge.tell(beat.facts, name);
    const speaker = beat.speaker ?? 'narration';
    this.speakerWords[speaker] = (this.speakerWords[speaker] ?? 0) + words;
    if (this.#scene) this.sceneWords[this.#scene] = (this.sceneWords[this.#scene] ?? 0) + words;
    if (beat.text && this.#callbackLines.has(name)) this.callbacks++;
  }

  #enter(scene: string): void {
    this.#scene = scene;
    this.path.push(scene);
  }
}

/** What a play was like, and what it needed and was not told. */
export const measurePlay = (
  { turns, choices }: Pick<PlayRecord, 'turns' | 'choices'>,
  landmarks: Landmarks,
): PlayFigures & { readonly untold: readonly Untold[] } => {
  const measure = new Measure(landmarks);
  for (const [at, turn] of turns.entries()) measure.turn(turn, turns[at - 1], choices[at - 1]);
  const { knowledge, wordsToSamantha, sceneWords, speakerWords, path } = measure;
  const ending = turns.at(-1)?.ending ?? null;
  if (ending) knowledge.end();
  return {
    ending,
    choices: Math.max(0, turns.length - 1),
    words: knowledge.words,
    wordsToSamantha,
    sceneWords,
    speakerWords,
    callbacks: measure.callbacks,
    path,
    actEnds: actEndsOf(turns, landmarks.acts),
    facts: knowledge.figures,
    untold: knowledge.untold,
  };
};
