import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A tool that guards nothing also reports nothing wrong: so before the real run every rule is proved on a planted
 * violation. The plants are ordinary files that exist only during this check.
 */
const plants: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
  ...['picture', 'ui', 'sound', 'storage'].map((room) => ({
    rule: `${room}-stays-in-its-room`,
    file: `src/${room}/planted.ts`,
    text: "import '../app/Game';",
  })),
  { rule: 'dev-stays-in-its-room', file: 'src/dev/planted.ts', text: "import '../ui/motion';" },
  { rule: 'the-game-has-no-author', file: 'src/plantedAuthor.ts', text: "import './dev/values';" },
  { rule: 'core-is-pure', file: 'src/core/planted.ts', text: "import '../app/ports';" },
  { rule: 'common-knows-nobody', file: 'src/common/planted.ts', text: "import '../core/turn';" },
  { rule: 'score-is-pure', file: 'src/score/planted.ts', text: "import '../core/turn';" },
  { rule: 'app-knows-only-core', file: 'src/app/planted.ts', text: "import '../storage/openStore';" },
  { rule: 'nobody-imports-main', file: 'src/planted.ts', text: "import './main';" },
  { rule: 'tools-build-on-core', file: 'tools/planted.ts', text: "import '../src/app/Game';" },
  { rule: 'tools-build-on-core', file: 'tools/plantedWords.ts', text: "import '../src/ui/menus/menuStrings';" },
  { rule: 'the-game-has-no-tools', file: 'src/plantedTool.ts', text: "import '../tools/serve';" },
  { rule: 'no-ink-compiler-in-the-game', file: 'src/plantedCompiler.ts', text: "import 'inkjs/full';" },
  { rule: 'no-cycles', file: 'src/core/plantedCycle.ts', text: "import './plantedCycle';" },
  { rule: 'phaser-only-in-srcpicture', file: 'src/plantedPhaser.ts', text: "import 'phaser';" },
  { rule: 'howler-only-in-srcsound', file: 'src/plantedHowler.ts', text: "import 'howler';" },
  { rule: 'preact-only-in-srcui', file: 'src/plantedPreact.ts', text: "import 'preact';" },
  { rule: 'idb-only-in-srcstorage', file: 'src/plantedIdb.ts', text: "import 'idb';" },
  { rule: 'inkjs-only-in-srccoreStorySessionInkVariablests', file: 'src/plantedInk.ts', text: "import 'inkjs';" },
];

const cruise = (...args: readonly string[]): string => {
  const command = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'tools', ...args];
  try {
    return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    // The tool leaves with a count of violations as its exit code; its report is what we want.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
};

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const report = (): Report['summary'] => (JSON.parse(cruise('--output-type', 'json')) as Report).summary;

const withPlants = <T>(look: () => T): T => {
  for (const { file, text } of plants) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  try {
    return look();
  } finally {
    for (const { file } of plants) rmSync(file, { force: true });
  }
};

const planted = new Set(plants.map(({ file }) => file));
const { violations, totalCruised } = withPlants(report);
const found = new Set(
  violations.filter(({ from }) => planted.has(from)).map(({ from, rule }) => `${from} ${rule.name}`),
);
const missed = plants.filter(({ file, rule }) => !found.has(`${file} ${rule}`));
for (const { file, rule } of missed) console.error(`boundaries: the rule ${rule} did not see ${file}`);

const real = violations.filter(({ from }) => !planted.has(from));
for (const { from, to, rule } of real) console.error(`boundaries: ${from} must not import ${to} (${rule.name})`);

if (missed.length > 0 || real.length > 0) process.exit(1);
console.log(`boundaries: ${plants.length} rules proved, ${totalCruised - plants.length} modules, no violation`);
