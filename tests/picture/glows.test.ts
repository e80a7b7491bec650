import { describe, expect, it } from 'vitest';
import { motions } from '../../src/picture/effects/glowMotions';
import { memoryThreads } from '../../src/picture/presence/memoryThreads';

const seconds = Array.from({ length: 3000 }, (_, index) => index / 10);

describe('a glow', () => {
  it('of a window is lit for a while and dark for a while, and never jumps', () => {
    for (let seed = 0; seed < 6; seed++) {
      const values = seconds.map((time) => motions.window(time, seed));
      const lit = values.filter((value) => value > 0.5).length / values.length;
      expect(lit).toBeGreaterThan(0.15);
      expect(lit).toBeLessThan(0.9);
      for (const [at, value] of values.entries()) expect(Math.abs(value - (values[at - 1] ?? value))).toBeLessThan(0.2);
    }
  });

  it('of a blinker goes on and off, and every blinker with the others', () => {
    const values = seconds.map((time) => motions.hazard(time, 1));
    expect(Math.min(...values)).toBeLessThan(0.05);
    expect(Math.max(...values)).toBeGreaterThan(1);
    expect(seconds.map((time) => motions.hazard(time, 5))).toEqual(values);
  });

  it('never flashes: no motion changes by a third of its light within a tenth of a second', () => {
    for (const motion of Object.values(motions)) {
      const values = seconds.map((time) => motion(time, 2));
      for (const [at, value] of values.entries())
        expect(Math.abs(value - (values[at - 1] ?? value))).toBeLessThan(0.33);
    }
  });
});

describe('the threads of memory', () => {
  it('are one for each talk with her, in the order of the play, and none for scenes without her', () => {
    const past = (['letter', 'os1', 'inbox', 'blind_date', 'beach'] as const).map((scene) => ({ scene, closeness: 9 }));
    const threads = memoryThreads(past);
    expect(threads).toHaveLength(3);
    expect(new Set(threads.map(String)).size).toBe(3);
  });

  it('are paler where they were not close', () => {
    const [far] = memoryThreads([{ scene: 'kerb', closeness: 0 }]);
    const [near] = memoryThreads([{ scene: 'first_night', closeness: 12 }]);
    const spread = (rgb: readonly number[] = []): number => Math.max(...rgb) - Math.min(...rgb);
    expect(spread(near)).toBeGreaterThan(spread(far) * 2);
  });
});
