import { describe, expect, it } from 'vitest';
import { pieces } from '../../assets/scores/pieces/all';
import { firstLight } from '../../assets/scores/pieces/firstLight';
import { problemsOf, sharedRuns } from '../../src/score/lint';
import { perform } from '../../src/score/perform';
import { barSecondsOf, type Piece, secondsOf } from '../../src/score/piece';

describe.each(pieces)('the piece $id', (piece) => {
  it('lasts whole frames of both codecs', () => {
    expect(secondsOf(piece)).toBeGreaterThanOrEqual(48);
    expect(secondsOf(piece) % 24).toBeCloseTo(0, 9);
  });

  it('can be played by two hands and three strings, is in the key, clashes nowhere, and has a shape', () =>
    expect(problemsOf(piece)).toEqual([]));

  it('is played the same each time, inside its loop', () => {
    expect(perform(piece)).toEqual(perform(piece));
    for (const { at, end } of perform(piece).piano) {
      expect(at).toBeGreaterThan(-0.1);
      expect(at).toBeLessThan(secondsOf(piece));
      expect(end).toBeGreaterThan(at);
    }
  });

  it('keeps its bar lines within 0.4 s of the clock, so that stems can change on them', () => {
    const bar = barSecondsOf(piece);
    for (const { at } of perform(piece).pad) expect(Math.abs(at - Math.round(at / bar) * bar)).toBeLessThan(0.4);
  });
});

it('no two pieces share eight notes in a row but the motif', () => expect(sharedRuns(pieces)).toEqual([]));

describe('the lint of a piece finds', () => {
  const spoiled = (change: Partial<Piece>): string => problemsOf({ ...firstLight, ...change }).join('; ');
  const firstBar = (left: string) => firstLight.bars.map((bar, at) => (at === 0 ? { ...bar, left } : bar));

  it('a clash that is held, and none that only passes', () => {
    expect(spoiled({ melody: [[1, 0, 1, 'A#4', 50], ...firstLight.melody] })).toContain('bar 1');
    expect(problemsOf({ ...firstLight, melody: [[1, 0, 0.25, 'A#4', 50], ...firstLight.melody] })).not.toContainEqual(
      expect.stringContaining('clash'),
    );
  });
  it('a note outside the key', () =>
    expect(spoiled({ melody: [[1, 0, 1, 'C#5', 50], ...firstLight.melody] })).toContain('C#5 is not in the key'));
  it('a bar that is too full', () =>
    expect(spoiled({ bars: firstBar('G2 . D3 . G3 B3 . A3 .') })).toContain('bar 1 has 9 eighths'));
  it('a chord that no hand can reach', () =>
    expect(spoiled({ bars: firstBar('G2+B4 . D3 . G3 B3 . A3') })).toContain(
      'beat 0: a hand would have to span 28 semitones',
    ));
  it('hands that cross', () =>
    expect(spoiled({ bars: firstBar('G2 . D3 . G3 B3 B5 A3') })).toContain('beat 3: the hands cross'));
  it('four strings at once', () =>
    expect(
      spoiled({ strings: [...firstLight.strings, [5, 0, 4, 'G3', 50], [5, 0, 4, 'B2', 50], [5, 0, 4, 'E2', 50]] }),
    ).toContain('nothing for three strings'));
  it('a highest note that comes twice', () =>
    expect(spoiled({ melody: [...firstLight.melody, [1, 0, 1, 'A5', 50]] })).toContain('highest note 2 times'));
  it('a melody that leaps about', () =>
    expect(
      spoiled({
        melody: firstLight.melody.map((note, at) => [...note.slice(0, 3), at % 2 ? 'G4' : 'E5', 50] as never),
      }),
    ).toContain('are leaps'));
  it('a piece that has another’s notes', () =>
    expect(sharedRuns([firstLight, { ...firstLight, id: 'copy' }])).toEqual([
      'first_light and copy share eight notes in a row',
    ]));
});
