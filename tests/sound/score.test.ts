import { describe, expect, it } from 'vitest';
import { perform, pieceSeconds } from '../../assets/scores/perform';
import { alone } from '../../assets/scores/pieces/alone';
import { clashesOf } from '../../assets/scores/pieces/clashes';
import { firstLight } from '../../assets/scores/pieces/firstLight';
import { noteOf, type Piece } from '../../assets/scores/pieces/piece';
import { barSeconds } from '../../src/sound/loopFormat';

const motif = ['B4', 'E5', 'D5'].map(noteOf);

const hasMotif = ({ melody }: Piece): boolean =>
  melody.some((_, at) => motif.every((note, step) => note === noteOf(melody[at + step]?.[3] ?? 'C0')));

describe.each([firstLight, alone])('the piece $id', (piece) => {
  it('lasts one loop, in bars of the length that the player knows', () => {
    const seconds = (60 / piece.beatsPerMinute) * piece.beatsPerBar;
    expect(seconds).toBeCloseTo(barSeconds, 9);
    expect(seconds * piece.bars.length).toBeCloseTo(pieceSeconds, 9);
  });

  it('has as many eighths in each bar as fit', () => {
    for (const { left } of piece.bars) expect(left.split(' ')).toHaveLength(2 * piece.beatsPerBar);
  });

  it('contains the motif B–E–D', () => expect(hasMotif(piece)).toBe(true));

  it('stays in the key of G, so that any two pieces can cross-fade', () => {
    const { piano, strings, pad } = perform(piece);
    for (const { note } of [...piano, ...strings, ...pad]) expect([7, 9, 11, 0, 2, 4, 6]).toContain(note % 12);
  });

  it('has no two notes a semitone apart', () => expect(clashesOf(piece)).toEqual([]));

  it('is played the same each time, inside its loop', () => {
    expect(perform(piece)).toEqual(perform(piece));
    for (const { at, end } of perform(piece).piano) {
      expect(at).toBeGreaterThan(-0.1);
      expect(at).toBeLessThan(pieceSeconds);
      expect(end).toBeGreaterThan(at);
    }
  });

  it('keeps its bar lines within 0.4 s of the clock, so that stems can change on them', () => {
    const starts = perform(piece).pad.map(({ at }) => at);
    for (const at of starts) expect(Math.abs(at - Math.round(at / barSeconds) * barSeconds)).toBeLessThan(0.4);
  });
});

describe('a clash', () => {
  it('is found', () => {
    const spoiled: Piece = { ...firstLight, melody: [[1, 0, 1, 'A#4', 50], ...firstLight.melody] };
    expect(clashesOf(spoiled)).toContainEqual({ bar: 1, notes: expect.arrayContaining([noteOf('A#4')]) });
  });
});
