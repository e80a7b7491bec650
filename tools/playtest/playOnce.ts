import type { EndingId, SceneId } from '../../src/core/catalog';
import type { Begin, StorySession } from '../../src/core/StorySession';
import type { Affinities, Beat, Turn } from '../../src/core/turn';

/** A play that runs past this many turns is a loop. */
const maxTurns = 5000;

/** Picks one of the offered choices; returns its place in the list. */
export type Picker = (turn: Turn) => number;

export interface PlayRecord {
  readonly turns: readonly Turn[];
  /** Choice ids in order, as `scene/id`: enough to play it again. */
  readonly choices: readonly string[];
  readonly ending: EndingId | null;
  readonly words: number;
  /** Words read before the first line of Samantha's; null when she never speaks. */
  readonly wordsToSamantha: number | null;
  readonly sceneWords: Readonly<Partial<Record<SceneId, number>>>;
  readonly affinities: Affinities;
  readonly error: string | null;
}

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const beatWords = (beat: Beat): number => countWords(beat.text);

/** Plays once from the beginning to an end, an error or a loop. Never throws for the story's faults. */
export const playOnce = (session: StorySession, begin: Begin, pick: Picker, from?: SceneId): PlayRecord => {
  const turns: Turn[] = [];
  const choices: string[] = [];
  let error: string | null = null;
  try {
    let turn = session.begin(begin, from);
    turns.push(turn);
    while (turn.choices.length > 0) {
      if (turns.length > maxTurns) throw new Error(`a loop: more than ${maxTurns} turns`);
      const chosen = turn.choices[pick(turn)];
      if (!chosen) throw new Error('the picker picked nothing');
      choices.push(`${turn.scene}/${chosen.id}`);
      turn = session.choose(chosen.index);
      turns.push(turn);
    }
    if (!turn.ending) throw new Error(`a dead end in scene ${turn.scene}: no choice and no ending`);
  } catch (caught) {
    error = caught instanceof Error ? caught.message : String(caught);
  }
  return { ...measure(turns), turns, choices, error };
};

const measure = (turns: readonly Turn[]): Omit<PlayRecord, 'turns' | 'choices' | 'error'> => {
  const last = turns.at(-1);
  let words = 0;
  let wordsToSamantha: number | null = null;
  let scene: SceneId | null = null;
  const sceneWords: Partial<Record<SceneId, number>> = {};
  for (const beat of turns.flatMap((turn) => turn.beats)) {
    for (const change of beat.changes) if (change.verb === 'scene') scene = change.value;
    if (beat.speaker === 'samantha') wordsToSamantha ??= words;
    words += beatWords(beat);
    if (scene) sceneWords[scene] = (sceneWords[scene] ?? 0) + beatWords(beat);
  }
  return {
    ending: last?.ending ?? null,
    words,
    wordsToSamantha,
    sceneWords,
    affinities: last?.affinities ?? { closeness: 0, candor: 0, freedom: 0, healing: 0, amy: 0, catherine: 0, craft: 0 },
  };
};
