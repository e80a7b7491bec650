import { chanceOf, normal } from '../common/chance';
import { beatAt, namesIn, noteOf, type Piece, secondsOf } from './piece';

/** A note of the piano in seconds. */
export interface PianoNote {
  readonly hand: 'left' | 'right';
  readonly note: number;
  readonly at: number;
  /** When the key is let go; the pedal may hold the tone longer, until `end`. */
  readonly released: number;
  readonly end: number;
  /** 1 to 127. */
  readonly velocity: number;
}

export interface HeldNote {
  readonly note: number;
  readonly at: number;
  readonly end: number;
  /** 1 to 127. */
  readonly level: number;
}

/** What the three stems play: one performance, one tempo. */
export interface Performance {
  /** Of one lap. */
  readonly seconds: number;
  readonly piano: readonly PianoNote[];
  readonly strings: readonly HeldNote[];
  readonly pad: readonly HeldNote[];
}

/** Seconds at which a beat falls. */
type Clock = (beat: number) => number;

const stepsPerBeat = 16;

/** How much longer a beat is than by the clock: phrases breathe in waves of four bars, and time is given at their ends. */
const stretch = (beat: number, { human, beatsPerBar, phraseEnds }: Piece): number => {
  const wave = 0.02 * Math.sin((2 * Math.PI * beat) / (4 * beatsPerBar) - 1.2);
  const unrest = 0.011 * Math.sin((2 * Math.PI * beat) / 7.3);
  const given = phraseEnds.map((bar) => bar * beatsPerBar - beat).find((left) => left > 0 && left < beatsPerBar);
  return 1 + human * (wave + unrest + (given === undefined ? 0 : 0.1 * (1 - given / beatsPerBar)));
};

/** The tempo of a piece, brought to exactly the length of the loop. */
const clockOf = (piece: Piece): Clock => {
  const beats = piece.bars.length * piece.beatsPerBar;
  const sums = [0];
  for (let step = 1; step <= beats * stepsPerBeat; step++) {
    sums.push((sums[step - 1] ?? 0) + stretch(step / stepsPerBeat, piece));
  }
  const scale = secondsOf(piece) / (sums.at(-1) ?? 1);
  return (beat) => {
    const step = Math.min(beats, Math.max(0, beat)) * stepsPerBeat;
    const before = sums[Math.floor(step)] ?? 0;
    const after = sums[Math.ceil(step)] ?? before;
    return (before + (after - before) * (step % 1)) * scale;
  };
};

/** Small errors in time that, like a person's, hang together from note to note. Seconds. */
const unsteadiness = (human: number, chance: () => number): (() => number) => {
  let drift = 0;
  return () => {
    drift = 0.8 * drift + 0.2 * normal(chance);
    return human * (0.018 * drift + 0.004 * normal(chance));
  };
};

const clampVelocity = (velocity: number): number => Math.min(110, Math.max(14, velocity));

const playPiano = (piece: Piece, clock: Clock): readonly PianoNote[] => {
  const { beatsPerBar, human } = piece;
  const chance = chanceOf(11);
  const error = unsteadiness(human, chance);
  /** Each four bars swell and ebb. */
  const arch = (beat: number): number =>
    0.96 + 0.1 * Math.sin((Math.PI * (beat % (4 * beatsPerBar))) / (4 * beatsPerBar));
  const touched = (velocity: number, beat: number): number =>
    clampVelocity(velocity * arch(beat) + 3 * human * normal(chance));

  const left = piece.bars.flatMap(({ left: figure }, bar) => {
    const end = clock((bar + 1) * beatsPerBar) + 0.05;
    return figure.split(' ').flatMap((word, eighth): readonly PianoNote[] => {
      const beat = bar * beatsPerBar + eighth / 2;
      return namesIn(word).map((name) => {
        const velocity = touched(eighth === 0 ? 46 : 33 + 3 * (eighth % 4 === 0 ? 1 : 0), beat);
        return { hand: 'left', note: noteOf(name), at: clock(beat) + error(), released: end, end, velocity };
      });
    });
  });
  const right = piece.melody.map(([bar, beatInBar, beats, name, velocity]): PianoNote => {
    const beat = beatAt(piece, bar, beatInBar);
    const released = clock(beat + beats);
    // The pedal changes with the bar; the melody comes a little before the left hand.
    const end = Math.max(released, clock(Math.ceil((beat + beats) / beatsPerBar - 1e-6) * beatsPerBar) + 0.04);
    const at = clock(beat) + error() - 0.012 * human;
    return { hand: 'right', note: noteOf(name), at, released, end, velocity: touched(velocity, beat) };
  });
  return [...left, ...right];
};

/** A piece as it is played once. The same piece is always played the same. */
export const perform = (piece: Piece): Performance => {
  const clock = clockOf(piece);
  const { beatsPerBar } = piece;
  return {
    seconds: secondsOf(piece),
    piano: playPiano(piece, clock),
    strings: piece.strings.map(([bar, beatInBar, beats, name, level]) => {
      const beat = beatAt(piece, bar, beatInBar);
      return { note: noteOf(name), at: clock(beat), end: clock(beat + beats), level };
    }),
    pad: piece.bars.flatMap(({ pad }, bar) =>
      namesIn(pad).map((name) => {
        return { note: noteOf(name), at: clock(bar * beatsPerBar), end: clock((bar + 1) * beatsPerBar), level: 64 };
      }),
    ),
  };
};
