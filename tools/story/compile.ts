import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

/** Something that a writer has to mend. `file` is relative to the story's folder. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A node of the compiler's parsed tree: only what we look at. */
export interface ParsedNode {
  readonly typeName: string;
  readonly content?: readonly ParsedNode[];
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
}

export interface CompiledStory {
  /** The compiled story as JSON text; null when there were errors. */
  readonly json: string | null;
  readonly tree: ParsedNode | null;
  readonly problems: readonly Problem[];
  /** Every file that was read, absolute. */
  readonly files: readonly string[];
}

const messagePattern = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING)?:?\s*(?:'([^']*)')?\s*line (\d+): (.*)$/s;

const toProblem = (message: string, main: string): Problem => {
  const [, file = main, line = '0', text = message] = messagePattern.exec(message) ?? [];
  return { file, line: Number(line), message: text };
};

const asWritten = (ink: string): string => ink;

/**
 * Compiles the story whose main file is given, with all that it includes; `edit` may change each file's text, not its
 * lines' numbers. Compiler warnings count as problems. Never throws for a writer's error: they are in `problems`.
 */
export const compileStory = (mainFile: string, edit: (ink: string) => string = asWritten): CompiledStory => {
  const root = dirname(resolve(mainFile));
  const main = relative(root, resolve(mainFile));
  const problems: Problem[] = [];
  const files = [resolve(mainFile)];
  const options = new CompilerOptions(main, [], false, (message) => problems.push(toProblem(message, main)), {
    ResolveInkFilename: (name) => resolve(root, name),
    LoadInkFileContents: (path) => {
      files.push(path);
      return edit(readFileSync(path, 'utf8'));
    },
  });
  const compiler = new Compiler(edit(readFileSync(mainFile, 'utf8')), options);
  const json = attempt(compiler, problems, main);
  // The compiler's own field is public in its type, but nullable only at run time.
  const tree = (problems.length === 0 ? compiler.parsedStory : null) as ParsedNode | null;
  return { json, tree, problems, files };
};

const attempt = (compiler: Compiler, problems: Problem[], main: string): string | null => {
  try {
    const story = compiler.Compile();
    return problems.length === 0 ? (story.ToJson() ?? null) : null;
  } catch (error) {
    // After a reported error the compiler may also throw; only a throw without a report is news.
    if (problems.length === 0) problems.push(toProblem(String(error), main));
    return null;
  }
};
