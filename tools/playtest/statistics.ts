/** Median, tenth and ninetieth percentile, and the ends. */
export interface Spread {
  readonly min: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

/** Of no values: all zero. */
export const spread = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { min: at(0), p10: at(0.1), median: at(0.5), p90: at(0.9), max: at(1) };
};

/** A share, 0 to 1, with its 95 % interval. */
export interface Odds {
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The standard normal's 97.5th percentile. */
const z = 1.959964;

/** Wilson's score interval (Wilson 1927): honest near 0 and 1 too. */
export const odds = (count: number, of: number): Odds => {
  if (of === 0) return { count, share: 0, low: 0, high: 1 };
  const share = count / of;
  const center = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { count, share, low: Math.max(0, center - half), high: Math.min(1, center + half) };
};
