import { describe, expect, it } from 'vitest';
import { integratedLoudness } from './loudness';

const sine = (seconds: number, gain: number): Float32Array =>
  Float32Array.from({ length: 48000 * seconds }, (_, frame) => gain * Math.sin((2 * Math.PI * 997 * frame) / 48000));

describe('the loudness meter', () => {
  it('reads the standard’s own test: a sine of 997 Hz at 0 dBFS on one channel is -3.01 LUFS', () => {
    expect(integratedLoudness([sine(3, 1)])).toBeCloseTo(-3.01, 1);
    expect(integratedLoudness([sine(3, 0.1), sine(3, 0.1)])).toBeCloseTo(-20, 1);
  });

  it('leaves pauses out', () => {
    const spoken = new Float32Array(48000 * 6);
    spoken.set(sine(3, 0.1));
    // Blocks across the edge count in part.
    expect(integratedLoudness([spoken]) - integratedLoudness([sine(3, 0.1)])).toBeGreaterThan(-0.5);
  });

  it('reads nothing in silence', () =>
    expect(integratedLoudness([new Float32Array(96000)])).toBe(Number.NEGATIVE_INFINITY));
});
