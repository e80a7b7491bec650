import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { printShard, shareOf } from '../shards.ts';
import { groupBy } from '../story/rules/groupBy.ts';
import { weightOf } from './weights.ts';

/** The longest test files are begun first, and shards take about equally long: Vitest itself only counts the files. */
export class LongestFirst extends BaseSequencer {
  /** The files of this shard. Says which shard it is; joinRuns.ts looks for that line. */
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shard } = this.ctx.config;
    if (!shard) return files;
    const byName = files.toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
    const share = shareOf(byName, this.#weightOf, shard);
    console.log(`shard ${printShard(shard)}: ${share.length} of ${files.length} test files`);
    return share;
  }

  /** Vitest keeps the files of a project together; that stays. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((same) =>
      same.toSorted((one, other) => this.#weightOf(other) - this.#weightOf(one)),
    );
  }

  readonly #weightOf = ({ moduleId }: TestSpecification): number =>
    weightOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'));
}
