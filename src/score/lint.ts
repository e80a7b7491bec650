import { clashesOf } from './clashes';
import { namesIn, noteOf, type Piece, type Timed, timed } from './piece';

// What a piece must keep that is to be rendered: rules of counterpoint and of hands. Intervals in semitones, times in beats
// from the beginning of the piece.

/** Every piece stays in these, so that any two can cross-fade and Samantha's tones fit all of them: G major. */
const scale: ReadonlySet<number> = new Set([7, 9, 11, 0, 2, 4, 6]);

/** A tenth: what a hand can strike at once. */
const handSpan = 16;

/** An interval of a fourth and more is a leap. */
const leap = 5;

/** Lowest and highest note of violin, viola and cello, as written for them in an orchestra. */
const trio = [
  [55, 93],
  [48, 81],
  [36, 69],
] as const;

/** The highest and the lowest key of the piano that are used: above and below it is noise through felt. */
const keys = [28, 91] as const;

/** As they begin; of those that begin at once the highest first. */
const inOrder = (piece: Piece, notes: Piece['melody']): readonly Timed[] =>
  timed(piece, notes).toSorted((one, other) => one.from - other.from || other.note - one.note);

/** The notes of the melody, the upper one where two begin at once. */
const lineOf = (piece: Piece): readonly Timed[] =>
  inOrder(piece, piece.melody).filter(({ from }, at, all) => all[at - 1]?.from !== from);

/** What the left hand strikes: notes by the beat at which it does. */
const struckLeft = ({ bars, beatsPerBar }: Piece): ReadonlyMap<number, readonly number[]> =>
  new Map(
    bars.flatMap(({ left }, bar) =>
      left
        .split(' ')
        .map((word, eighth) => [bar * beatsPerBar + eighth / 2, namesIn(word).map(noteOf)] as const)
        .filter(([, notes]) => notes.length > 0),
    ),
  );

const struckRight = (piece: Piece): ReadonlyMap<number, readonly number[]> =>
  inOrder(piece, piece.melody).reduce(
    (all, { from, note }) => all.set(from, [...(all.get(from) ?? []), note]),
    new Map<number, number[]>(),
  );

const bars = (piece: Piece): readonly string[] =>
  piece.bars.flatMap(({ left }, bar) =>
    left.split(' ').length === 2 * piece.beatsPerBar ? [] : [`bar ${bar + 1} has ${left.split(' ').length} eighths`],
  );

const outOfKey = (piece: Piece): readonly string[] =>
  [
    ...piece.bars.flatMap(({ left, pad }) => [...namesIn(left), ...namesIn(pad)]),
    ...piece.melody.map(([, , , name]) => name),
    ...piece.strings.map(([, , , name]) => name),
  ].flatMap((name) => (scale.has(noteOf(name) % 12) ? [] : [`${name} is not in the key`]));

const beyondHands = (piece: Piece): readonly string[] => {
  const [left, right] = [struckLeft(piece), struckRight(piece)];
  return [...left, ...right].flatMap(([beat, notes]) => {
    const [low, high] = [Math.min(...notes), Math.max(...notes)];
    const where = `beat ${beat}`;
    return [
      ...(high - low > handSpan ? [`${where}: a hand would have to span ${high - low} semitones`] : []),
      ...(low < keys[0] || high > keys[1] ? [`${where}: a note where felt only makes noise`] : []),
      ...(Math.max(...(left.get(beat) ?? [0])) >= Math.min(...(right.get(beat) ?? [128]))
        ? [`${where}: the hands cross`]
        : []),
    ];
  });
};

const beyondTrio = (piece: Piece): readonly string[] => {
  const notes = inOrder(piece, piece.strings);
  return notes.flatMap(({ from }) => {
    const sounding = notes.filter((other) => other.from <= from && other.to > from).map(({ note }) => note);
    const high = sounding.toSorted((one, other) => other - one);
    const fits = (players: readonly (readonly [number, number])[]): boolean =>
      high.every((note, at) => note >= (players[at]?.[0] ?? 128) && note <= (players[at]?.[1] ?? 0));
    const choices = [trio, trio.slice(1), trio.slice(2), [trio[0], trio[2]]];
    return choices.some(fits) ? [] : [`beat ${from}: ${high.join(', ')} is nothing for three strings`];
  });
};

const withoutShape = (piece: Piece): readonly string[] => {
  const line = lineOf(piece).map(({ note }) => note);
  const top = Math.max(...line);
  const peaks = line.filter((note, at) => note === top && line[at - 1] !== top).length;
  const steps = line.slice(1).map((note, at) => Math.abs(note - (line[at] ?? note)));
  const leaps = steps.filter((step) => step >= leap).length;
  return [
    ...(peaks === 1 ? [] : [`the melody has its highest note ${peaks} times`]),
    ...(leaps * 3 < steps.length ? [] : [`${leaps} of ${steps.length} steps of the melody are leaps`]),
  ];
};

/** A phrase ends on a tone of its chord that lasts, or is followed by a rest. */
const withoutEnd = (piece: Piece): readonly string[] => {
  const line = lineOf(piece);
  return piece.phraseEnds.flatMap((bar) => {
    const end = bar * piece.beatsPerBar;
    const before = line.filter(({ from }) => from < end);
    // An upbeat within the last beat belongs to what follows.
    const last = before.findLast(({ from, to }) => from < end - 1 || to - from > 1) ?? before.at(-1);
    if (!last) return [`bar ${bar}: a phrase without a note ends`];
    const { left = '', pad = '' } = piece.bars[Math.floor(last.from / piece.beatsPerBar)] ?? {};
    const chord = [...namesIn(left), ...namesIn(pad)].map((name) => noteOf(name) % 12);
    const next = line.find(({ from }) => from > last.from)?.from ?? Number.POSITIVE_INFINITY;
    return [
      ...(chord.includes(last.note % 12) ? [] : [`bar ${bar}: the phrase ends beside its chord`]),
      ...(next - last.from >= 1.5 ? [] : [`bar ${bar}: the phrase does not end`]),
    ];
  });
};

/** B–E–D, in any octave: her name in German note names. */
const motif = [11, 4, 2];

const hasMotif = (notes: readonly number[]): boolean =>
  notes.some((_, at) => motif.every((pitch, step) => (notes[at + step] ?? -1) % 12 === pitch));

/** All that is wrong with one piece, in words; a piece that is to be rendered has none of it. */
export const problemsOf = (piece: Piece): readonly string[] => [
  ...bars(piece),
  ...outOfKey(piece),
  ...clashesOf(piece).map(({ bar, notes }) => `bar ${bar}: ${notes.join(' and ')} clash`),
  ...beyondHands(piece),
  ...beyondTrio(piece),
  ...withoutShape(piece),
  ...withoutEnd(piece),
  ...(hasMotif(lineOf(piece).map(({ note }) => note)) ? [] : ['the motif B–E–D is not in it']),
];

const runLength = 8;

/** Every eight notes in a row of a melody, as steps, so that a transposed copy is one too; what holds the motif is left out. */
const runsOf = (notes: readonly number[]): readonly string[] =>
  notes.slice(0, Math.max(0, notes.length - runLength + 1)).flatMap((_, at) => {
    const run = notes.slice(at, at + runLength);
    return hasMotif(run) ? [] : [run.map((note) => note - (run[0] ?? 0)).join(' ')];
  });

/** Pairs of pieces of which one has eight notes in a row of the other, in the melody or in the left hand. */
export const sharedRuns = (pieces: readonly Piece[]): readonly string[] => {
  const voices = pieces.map((piece) => ({
    id: piece.id,
    runs: new Set([
      ...runsOf(lineOf(piece).map(({ note }) => note)),
      ...runsOf(piece.bars.flatMap(({ left }) => namesIn(left).map(noteOf))),
    ]),
  }));
  return voices.flatMap((one, at) =>
    voices
      .slice(at + 1)
      .filter((other) => [...one.runs].some((run) => other.runs.has(run)))
      .map((other) => `${one.id} and ${other.id} share eight notes in a row`),
  );
};
