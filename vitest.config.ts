import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/testRun/LongestFirst.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tools/countReporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: process.env.LONG ? 3_600_000 : 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Two cores and software GL: one page at a time.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
