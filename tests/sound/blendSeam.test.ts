import { describe, expect, it } from 'vitest';
import { blendSeam } from '../../src/sound/blendSeam';

const rate = 48000;
const [pad, length] = [0.25, 1];

/** A loop of 100 Hz whose second half, as from a lossy codec, is a little off. */
const spoiled = (): Float32Array =>
  Float32Array.from({ length: rate * (length + 2 * pad) }, (_, frame) => {
    const error = frame > rate ? 0.05 : 0;
    return 0.5 * Math.sin((2 * Math.PI * 100 * frame) / rate) + error;
  });

const asBuffer = (data: Float32Array) => ({ sampleRate: rate, numberOfChannels: 1, getChannelData: () => data });

const stepAtSeam = (data: Float32Array): number =>
  Math.abs((data[rate * (pad + length) - 1] ?? 0) - (data[rate * pad - 1] ?? 0));

describe('heal', () => {
  it('makes what comes before the end what comes before the start', () => {
    const data = spoiled();
    expect(stepAtSeam(data)).toBeGreaterThan(0.04);
    blendSeam(asBuffer(data), pad, length);
    expect(stepAtSeam(data)).toBeLessThan(1e-6);
  });

  it('leaves all but the last 60 ms of the lap as it was', () => {
    const [before, after] = [spoiled(), spoiled()];
    blendSeam(asBuffer(after), pad, length);
    const changed = after.findIndex((value, frame) => value !== before[frame]);
    expect(changed).toBeGreaterThanOrEqual(rate * (pad + length - 0.06) - 1);
    expect(after.subarray(rate * (pad + length))).toEqual(before.subarray(rate * (pad + length)));
  });

  it('does as well on a buffer that was decoded a sample short', () => {
    const data = spoiled().subarray(0, rate * (length + 2 * pad) - 1);
    blendSeam(asBuffer(data), pad, length);
    expect(stepAtSeam(data)).toBeLessThan(1e-6);
  });
});
