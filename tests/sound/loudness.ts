/** Loudness as EBU R 128 measures it (ITU-R BS.1770-4), for sound at 48 kHz. */

type Biquad = readonly [number, number, number, number, number];

/** The head, then the ear's deafness to low tones: the standard's two filters, b0 b1 b2 a1 a2. */
const weighting: readonly Biquad[] = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
];

const filtered = (signal: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  });
};

const meanSquare = (signal: Float32Array): number =>
  signal.reduce((sum, value) => sum + value * value, 0) / signal.length;

const loudnessOf = (power: number): number => -0.691 + 10 * Math.log10(power);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Integrated loudness in LUFS; -Infinity for silence and for less than 0.4 s. */
export const integratedLoudness = (channels: readonly Float32Array[]): number => {
  const weighted = channels.map((channel) => weighting.reduce(filtered, channel));
  const [block, step] = [19200, 4800];
  const powers: number[] = [];
  for (let at = 0; at + block <= (weighted[0]?.length ?? 0); at += step) {
    powers.push(weighted.reduce((sum, channel) => sum + meanSquare(channel.subarray(at, at + block)), 0));
  }
  const heard = powers.filter((power) => loudnessOf(power) > -70);
  const gate = loudnessOf(mean(heard)) - 10;
  return heard.length === 0
    ? Number.NEGATIVE_INFINITY
    : loudnessOf(mean(heard.filter((power) => loudnessOf(power) > gate)));
};
