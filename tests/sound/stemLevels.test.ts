import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herNights, samanthaStages } from '../../src/core/catalog';
import { emptyStage, type Stage } from '../../src/core/stage';
import { stemLevels } from '../../src/sound/stemLevels';

const inPlay = (closeness: number, samantha: Stage['samantha'] = 'companion'): Stage => ({
  ...emptyStage,
  scene: 'letter',
  closeness,
  samantha,
});

describe('the stems', () => {
  it('stay between silence and full', () => {
    const stages = fc.record({
      closeness: fc.integer({ min: 0, max: 20 }),
      samantha: fc.constantFrom(...samanthaStages),
    });
    fc.assert(
      fc.property(stages, ({ closeness, samantha }) => {
        for (const level of Object.values(stemLevels(inPlay(closeness, samantha)))) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are only the pad in her nights', () => {
    for (const scene of herNights)
      expect(stemLevels({ ...inPlay(12), scene })).toEqual({ piano: 0, strings: 0, pad: 1 });
  });

  it('get strings from closeness, and never lose any to it', () => {
    expect(stemLevels(inPlay(0)).strings).toBe(0);
    for (let closeness = 0; closeness < 20; closeness++) {
      const [less, more] = [stemLevels(inPlay(closeness)), stemLevels(inPlay(closeness + 1))];
      expect(more.strings).toBeGreaterThanOrEqual(less.strings);
      expect(more.pad).toBeGreaterThanOrEqual(less.pad);
    }
    expect(stemLevels(inPlay(12)).strings).toBeCloseTo(1, 6);
  });

  it('thin the piano and the strings, not the pad, as she goes', () => {
    const [near, far] = [stemLevels(inPlay(12, 'companion')), stemLevels(inPlay(12, 'beyond'))];
    expect(far.piano).toBeLessThan(0.6 * near.piano);
    expect(far.strings).toBeLessThan(0.5 * near.strings);
    expect(far.pad).toBeGreaterThanOrEqual(near.pad);
  });

  it('promise the whole piece on the title', () => {
    const { piano, strings, pad } = stemLevels(emptyStage);
    expect(Math.min(piano, strings, pad)).toBeGreaterThan(0.5);
  });
});
