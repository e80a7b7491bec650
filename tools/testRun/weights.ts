/**
 * How long test files take in the long run, in seconds of both cores of a machine that has two. Only what takes half a
 * minute or more is here; all others weigh little.
 */
export const weights: Readonly<Record<string, number>> = {
  'tests/browser/endings.test.ts': 1070,
  'tests/browser/kill.test.ts': 110,
  'tests/browser/play.test.ts': 48,
  'tests/browser/memory.test.ts': 35,
  'tests/browser/dev.test.ts': 32,
  'tests/browser/soundParts.test.ts': 31,
};

const little = 5;

/** What a test file weighs, by its path from the root. */
export const weightOf = (file: string): number => weights[file] ?? little;
