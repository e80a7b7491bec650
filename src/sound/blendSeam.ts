/** Seconds of the blend at the seam. */
const blendSeconds = 0.06;

/** What of an AudioBuffer is read and written. */
export interface Samples {
  readonly sampleRate: number;
  readonly numberOfChannels: number;
  getChannelData(channel: number): Float32Array;
}

/**
 * Makes the seam of a decoded loop continuous, in place. A lossy codec does not repeat its error from lap to lap: with
 * Opus the step at the seam was 5 to 12 times the sound's own. The file holds what comes before the loop's start, so
 * the last 60 ms before its end are blended into that. `pad` and `length` in seconds.
 */
export const blendSeam = (buffer: Samples, pad: number, length: number): void => {
  const frames = Math.round(blendSeconds * buffer.sampleRate);
  const before = Math.round(pad * buffer.sampleRate) - frames;
  const end = Math.round((pad + length) * buffer.sampleRate) - frames;
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    const data = buffer.getChannelData(channel);
    for (let frame = 0; frame < frames; frame++) {
      const weight = 0.5 - 0.5 * Math.cos((Math.PI * (frame + 1)) / frames);
      data[end + frame] = (data[end + frame] ?? 0) * (1 - weight) + (data[before + frame] ?? 0) * weight;
    }
  }
};
