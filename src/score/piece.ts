/** A piece as note data: its length and its bars follow from it. */
export interface Piece {
  readonly id: string;
  readonly beatsPerMinute: number;
  readonly beatsPerBar: number;
  /** 0 played by a clock, 1 as freely as a person at night. */
  readonly human: number;
  /** Bars (from 1) in which a phrase ends: time is given there. */
  readonly phraseEnds: readonly number[];
  readonly bars: readonly Bar[];
  readonly melody: readonly MelodyNote[];
  readonly strings: readonly StringNote[];
}

interface Bar {
  /** The left hand in eighths: `.` lets the last one ring, `+` joins what is struck at once. */
  readonly left: string;
  /** Tones of the pad; empty: it rests. */
  readonly pad: string;
}

/** [bar from 1, beat from 0, beats, note, velocity 1 to 127] */
type MelodyNote = readonly [number, number, number, string, number];

/** [bar from 1, beat from 0, beats, note, level 1 to 127] */
type StringNote = readonly [number, number, number, string, number];

const pitchClasses = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;

/** MIDI note of a name such as `F#3`. @throws when there is no such note. */
export const noteOf = (name: string): number => {
  const [, letter = '', sharp = '', octave = ''] = /^([A-G])(#?)(-?\d)$/.exec(name) ?? [];
  if (!letter) throw new Error(`no note: "${name}"`);
  return pitchClasses[letter as keyof typeof pitchClasses] + (sharp ? 1 : 0) + 12 * (Number(octave) + 1); // the pattern admits these letters only
};

/** The names in a line of a bar, in their order. */
export const namesIn = (line: string): readonly string[] =>
  line.split(/[ +]/).filter((word) => word !== '' && word !== '.');

/** The beat, from the beginning of the piece, of a beat of a bar (from 1). */
export const beatAt = ({ beatsPerBar }: Piece, bar: number, beat: number): number => (bar - 1) * beatsPerBar + beat;

/** A note with its time, in beats from the beginning of the piece. */
export interface Timed {
  readonly note: number;
  readonly from: number;
  readonly to: number;
}

/** Written notes in time, in the order in which they are written. */
export const timed = (piece: Piece, notes: Piece['melody']): readonly Timed[] =>
  notes.map(([bar, beat, beats, name]) => {
    const from = beatAt(piece, bar, beat);
    return { note: noteOf(name), from, to: from + beats };
  });

/** Seconds of one bar by the clock. */
export const barSecondsOf = ({ beatsPerBar, beatsPerMinute }: Piece): number => (60 * beatsPerBar) / beatsPerMinute;

/** Seconds of one lap: the piece is a loop. */
export const secondsOf = (piece: Piece): number => piece.bars.length * barSecondsOf(piece);
