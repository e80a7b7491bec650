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
import { type FactList, factsFile, readFacts } from './rules/facts';
import type { Manuscript } from './rules/rule';
import { withoutFacts } from './withoutFacts';

/** The script of the game. */
export const mainInk = fileURLToPath(new URL('../../story/main.ink', import.meta.url));

const assetsFolder = fileURLToPath(new URL('../../assets', import.meta.url));

export interface LoadedStory {
  /** Compiled story as JSON text, as the game has it; null when there are problems that the compiler found. */
  readonly json: string | null;
  /** Names this very script in saves: the start of the SHA-256 of the compiled JSON. */
  readonly hash: string;
  /** The same with its fact tags, for the playtester. */
  readonly tagged: string | null;
  /** Names this very script with its facts, which the tools' findings are of. */
  readonly taggedHash: string;
  /** What story/facts.txt lists. */
  readonly facts: FactList['entries'];
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

/** What the script is held to beside the rules of the house. */
interface Lists {
  readonly doNots: ReturnType<typeof readDoNots>;
  readonly landed: LandedReplies;
  readonly facts: FactList;
}

/** Pictures and sounds are looked for only when the words are in order. */
const lint = (script: Manuscript, { doNots, landed, facts }: Lists, assets: string): Problem[] => {
  const problems = [
    ...doNots.problems,
    ...facts.problems,
    ...lintScript(script, doNots.entries, landed, facts.entries),
  ];
  return problems.length > 0 ? problems : lintAssets(script, assets);
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** Compiles and lints the script; a writer's errors are in `problems`. */
export const loadStory = (mainFile: string = mainInk, assets: string = assetsFolder): LoadedStory => {
  const { json: tagged, tree, problems, files } = compileStory(mainFile);
  const { json } = tagged ? compileStory(mainFile, withoutFacts) : { json: null };
  const script = tree && { ...readScript(tree), flow: readFlow(tree) };
  const doNots = doNotsOf(mainFile);
  const repliesFile = join(dirname(mainFile), 'replies.txt');
  const facts = readFacts(factsFile(mainFile));
  const lists = { doNots, landed: readReplies(repliesFile), facts };
  return {
    json,
    hash: hashOf(json ?? ''),
    tagged,
    taggedHash: hashOf(`${tagged ?? ''}${facts.text}`),
    facts: facts.entries,
    tree,
    script,
    problems: script ? lint(script, lists, assets) : problems,
    files: [...files, ...doNots.files, ...[repliesFile, factsFile(mainFile)].filter((file) => existsSync(file))],
  };
};

/** `story/act1/letter.ink:12 what is wrong` */
export const printProblem = ({ file, line, message }: Problem): string => `story/${file}:${line} ${message}`;
