import type { Reporter, TestModule } from 'vitest/node';

const isIn = (modules: readonly TestModule[], state: 'passed' | 'failed' | 'skipped'): number =>
  modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);

/** The last line of a test run, for whoever counts: `N passed, N failed`. A file that does not load counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const unloaded = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const skipped = isIn(modules, 'skipped');
    const counts = `${isIn(modules, 'passed')} passed, ${isIn(modules, 'failed') + unloaded.length} failed`;
    console.log(`\n${counts}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
