import type { Play } from '../core/play';
import type { Cursor } from '../core/saveGame';
import type { TranscriptEntry } from './ports';

/** Every line up to the cursor, each choice before the lines that it led to. */
export const transcriptOf = (play: Play, at: Cursor): TranscriptEntry[] =>
  play.turns.slice(0, at.turn + 1).flatMap(({ choice, turn }, index): TranscriptEntry[] => {
    const beats = index < at.turn ? turn.beats : turn.beats.slice(0, at.beat + 1);
    const lines = beats.flatMap((line, beat): TranscriptEntry[] =>
      line.text ? [{ kind: 'beat', turn: index, beat, line }] : [],
    );
    return choice ? [{ kind: 'choice', turn: index, text: choice.text }, ...lines] : lines;
  });
