import { beatAt, namesIn, noteOf, type Piece, type Timed, timed } from './piece';

/** Two notes that sound together a semitone, or a semitone and an octave, apart, for longer than a sixteenth. */
export interface Clash {
  readonly bar: number;
  readonly notes: readonly [number, number];
}

/** In beats. A passing note may rub for as long. */
const sixteenth = 0.25;

const soundings = (piece: Piece): readonly Timed[] => {
  const whole = (line: string, bar: number): readonly Timed[] =>
    namesIn(line).map((name) => ({ note: noteOf(name), from: beatAt(piece, bar, 0), to: beatAt(piece, bar + 1, 0) }));
  return [
    ...piece.bars.flatMap(({ left, pad }, index) => [...whole(left, index + 1), ...whole(pad, index + 1)]),
    ...timed(piece, piece.melody),
    ...timed(piece, piece.strings),
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
