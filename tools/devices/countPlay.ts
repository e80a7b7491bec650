import type { SceneId, SpeakerId } from '../../src/core/catalog';
import { countWords } from '../playtest/measurePlay';
import type { PlayText } from '../prose/playTexts';
import { counted, type Figures, figuresOf, noFigures } from './figures';
import { listCounter } from './lists';
import { isProtected, type Protected } from './protectedLines';

/** What a play, a scene or a speaker comes to. */
export interface Counted {
  readonly figures: Figures;
  /** The length of each option that was offered, in words; silences and content notes have none. */
  readonly optionWords: readonly number[];
}

export interface CountedPlay extends Counted {
  /** The scenes that the play went through. */
  readonly scenes: ReadonlyMap<SceneId, Counted>;
  /** By who speaks; null is narration. */
  readonly speakers: ReadonlyMap<SpeakerId | null, Counted>;
}

/** A count that grows as a play is read. */
class Tally implements Counted {
  readonly figures: { -readonly [Name in keyof Figures]: number } = { ...noFigures };
  readonly optionWords: number[] = [];

  add(figures: Figures, optionWords: readonly number[]): void {
    for (const name of counted) this.figures[name] += figures[name];
    this.optionWords.push(...optionWords);
  }
}

const tallyIn = <K>(tallies: Map<K, Tally>, name: K): Tally => {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  return tally;
};

const optionWordsOf = ({ kind, text, silent }: PlayText): number[] =>
  (kind === 'taken' || kind === 'offered') && !silent ? [countWords(text)] : [];

/** Counts the devices of a play in its scenes and its speakers. */
export const countPlay = (texts: readonly PlayText[], spared: Protected): CountedPlay => {
  const scenes = new Map<SceneId, Tally>();
  const speakers = new Map<SpeakerId | null, Tally>();
  const whole = new Tally();
  let countLists = listCounter();
  let scene: SceneId | null = null;
  for (const text of texts) {
    if (text.scene !== scene) countLists = listCounter();
    scene = text.scene;
    const isSpared = isProtected(spared, text);
    const lists = text.kind === 'line' ? countLists(text.speaker, text.text) : 0;
    const figures = { ...figuresOf(text, isSpared), lists: isSpared ? 0 : lists };
    const tallies = [whole, ...(scene ? [tallyIn(scenes, scene)] : [])];
    if (text.kind === 'line') tallies.push(tallyIn(speakers, text.speaker));
    for (const tally of tallies) tally.add(figures, optionWordsOf(text));
  }
  return { figures: whole.figures, optionWords: whole.optionWords, scenes, speakers };
};
