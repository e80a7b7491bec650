import type { Reporter, TestModule } from 'vitest/node';

const isIn = (modules: readonly TestModule[], state: 'passed' | 'failed' | 'skipped'): number =>
  modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);

/**
 * The last line of a test run, for whoever counts: `N passed, N failed`. A file that does not load counts as a failure,
 * and so does an error outside of all tests.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const unloaded = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const skipped = isIn(modules, 'skipped');
    const failed = isIn(modules, 'failed') + unloaded.length + errors.length;
    console.log(`\n${isIn(modules, 'passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
