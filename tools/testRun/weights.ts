/**
 * How long test files take in the long run, in seconds of a machine of two cores that has nothing else to do: what
 * works on one core alone counts half, as another file runs beside it. Files that are not here weigh little.
 */
export const weights: Readonly<Record<string, number>> = {
  'tests/browser/access.test.ts': 27,
  'tests/browser/badLuck.test.ts': 22,
  'tests/browser/dev.test.ts': 32,
  'tests/browser/endings.test.ts': 1070,
  'tests/browser/kill.test.ts': 110,
  'tests/browser/looking.test.ts': 10,
  'tests/browser/memory.test.ts': 35,
  'tests/browser/play.test.ts': 48,
  'tests/browser/sound.test.ts': 10,
  'tests/browser/soundParts.test.ts': 31,
  'tests/browser/startup.test.ts': 14,
  'tests/browser/stillness.test.ts': 14,
  'tests/story/coverage.test.ts': 165,
  'tests/story/facts.test.ts': 6,
  'tests/story/falseChoices.test.ts': 88,
  'tests/story/mutation.test.ts': 70,
  'tests/story/opening.test.ts': 40,
  'tests/story/saves.test.ts': 20,
  'tests/story/script.test.ts': 130,
  'tests/story/staging.test.ts': 8,
  'tests/story/withoutFacts.test.ts': 20,
  'tests/tools/devices.test.ts': 12,
  'tests/tools/facts.test.ts': 10,
  'tests/tools/firsts.test.ts': 6,
  'tests/tools/playtest.test.ts': 15,
  'tests/tools/playtestShards.test.ts': 5,
  'tests/tools/patchInkForSpeed.test.ts': 60,
  'tests/tools/transcript.test.ts': 8,
};

const little = 2;

/** What a test file weighs, by its path from the root. */
export const weightOf = (file: string): number => weights[file] ?? little;
