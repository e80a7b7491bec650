import { namesIn, noteOf, type Piece } from './piece';

/** Two notes that sound together a semitone, or a semitone and an octave, apart, for longer than a sixteenth. */
export interface Clash {
  readonly bar: number;
  readonly notes: readonly [number, number];
}

/** In beats. A passing note may rub for as long. */
const sixteenth = 0.25;

interface Sounding {
  readonly voice: string;
  readonly note: number;
  readonly from: number;
  readonly to: number;
}

const soundings = ({ bars, beatsPerBar, melody, strings }: Piece): readonly Sounding[] => {
  const start = (bar: number, beat = 0): number => (bar - 1) * beatsPerBar + beat;
  const whole = (voice: string, line: string, bar: number): readonly Sounding[] =>
    namesIn(line).map((name) => ({ voice, note: noteOf(name), from: start(bar), to: start(bar + 1) }));
  const timed = (voice: string, notes: Piece['melody']): readonly Sounding[] =>
    notes.map(([bar, beat, beats, name]) => {
      const from = start(bar, beat);
      return { voice, note: noteOf(name), from, to: from + beats };
    });
  return [
    ...bars.flatMap(({ left, pad }, index) => [...whole('left', left, index + 1), ...whole('pad', pad, index + 1)]),
    ...timed('melody', melody),
    ...timed('strings', strings),
  ];
};

/** All clashes of a piece; the left hand and the pad ring through their bar. A piece that is to be rendered has none. */
export const clashesOf = (piece: Piece): readonly Clash[] => {
  const all = soundings(piece);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const apart = Math.abs(one.note - other.note);
      const together = Math.min(one.to, other.to) - Math.max(one.from, other.from) > sixteenth + 0.01;
      if (!together || (apart !== 1 && apart !== 13)) return [];
      return [
        {
          bar: Math.floor(Math.max(one.from, other.from) / piece.beatsPerBar) + 1,
          notes: [one.note, other.note] as const,
        },
      ];
    }),
  );
};
