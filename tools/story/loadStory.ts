import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintAssets } from './assets';
import { compileStory, type ParsedNode, type Problem } from './compile';
import { lintScript } from './lint';
import { readFlow } from './readFlow';
import { readScript } from './readScript';
import { type LandedReplies, readReplies } from './replies';
import { readDoNots } from './rules/doNot';
import type { Manuscript } from './rules/rule';

/** The script of the game. */
export const mainInk = fileURLToPath(new URL('../../story/main.ink', import.meta.url));

const assetsFolder = fileURLToPath(new URL('../../assets', import.meta.url));

export interface LoadedStory {
  /** Compiled story as JSON text; null when there are problems that the compiler found. */
  readonly json: string | null;
  /** Names this very script in saves: the start of the SHA-256 of the compiled JSON. */
  readonly hash: string;
  /** The compiler's parsed tree, for tools that look at conditions; null like `script`. */
  readonly tree: ParsedNode | null;
  readonly script: Manuscript | null;
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
}

/** The list lies beside the main file; a script without one may use all words. */
const doNotsOf = (mainFile: string): ReturnType<typeof readDoNots> & { readonly files: readonly string[] } => {
  const file = join(dirname(mainFile), 'do-not.txt');
  return existsSync(file) ? { ...readDoNots(file), files: [file] } : { entries: [], problems: [], files: [] };
};

/** Pictures and sounds are looked for only when the words are in order. */
const lint = (
  script: Manuscript,
  doNots: ReturnType<typeof readDoNots>,
  landed: LandedReplies,
  assets: string,
): Problem[] => {
  const problems = [...doNots.problems, ...lintScript(script, doNots.entries, landed)];
  return problems.length > 0 ? problems : lintAssets(script, assets);
};

/** Compiles and lints the script; a writer's errors are in `problems`. */
export const loadStory = (mainFile: string = mainInk, assets: string = assetsFolder): LoadedStory => {
  const { json, tree, problems, files } = compileStory(mainFile);
  const script = tree && { ...readScript(tree), flow: readFlow(tree) };
  const doNots = doNotsOf(mainFile);
  const repliesFile = join(dirname(mainFile), 'replies.txt');
  return {
    json,
    hash: createHash('sha256')
      .update(json ?? '')
      .digest('base64url')
      .slice(0, 12),
    tree,
    script,
    problems: script ? lint(script, doNots, readReplies(repliesFile), assets) : problems,
    files: [...files, ...doNots.files, ...(existsSync(repliesFile) ? [repliesFile] : [])],
  };
};

/** `story/act1/letter.ink:12 what is wrong` */
export const printProblem = ({ file, line, message }: Problem): string => `story/${file}:${line} ${message}`;
