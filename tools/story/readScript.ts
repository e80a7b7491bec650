import { isSilent } from '../../src/core/silence';
import type { ParsedNode, Problem } from './compile';

/** Where something stands in the script. */
export interface Position {
  readonly file: string;
  readonly line: number;
  /** The knot it is in; empty outside knots. */
  readonly knot: string;
}

export interface ScriptTag extends Position {
  readonly text: string;
}

/** A line of the script, as ink will give it out. */
export interface ScriptLine extends Position {
  readonly text: string;
  /** The tags that come out with this line and no other: on it, or above it with nothing but tags between. */
  readonly tags: readonly ScriptTag[];
}

export interface ScriptOption extends Position {
  readonly text: string;
  readonly tags: readonly ScriptTag[];
  readonly sticky: boolean;
}

/** The id of an option, as its tag gives it; undefined when it has none. */
export const optionId = ({ tags }: Pick<ScriptOption, 'tags'>): string | undefined =>
  tags.map(({ text }) => /^id:\s*(\S+)$/.exec(text)?.[1]).find(Boolean);

/** Whether taking the option is saying nothing. */
export const isSilentOption = ({ text, tags }: Pick<ScriptOption, 'text' | 'tags'>): boolean =>
  isSilent(
    text,
    tags.map((tag) => tag.text),
  );

/** Everything that the script says, in the order of its files, with where it stands; also what is never reached. */
export interface ScriptTexts {
  readonly lines: readonly ScriptLine[];
  readonly options: readonly ScriptOption[];
  readonly tags: readonly ScriptTag[];
  /** Knots in order, functions left out. */
  readonly knots: readonly Position[];
  /** Breaches of "one static text a line". */
  readonly problems: readonly Problem[];
}

type Node = Omit<ParsedNode, 'content'> & {
  readonly text?: string;
  readonly isStart?: boolean;
  readonly outputWhenComplete?: boolean;
  readonly onceOnly?: boolean;
  readonly identifier?: { readonly name: string } | null;
  readonly startContent?: Node | null;
  readonly choiceOnlyContent?: Node | null;
  readonly innerContent?: Node | null;
  readonly content?: readonly Node[];
};

/** What has been put out on the line being read: static text, or a block in braces that puts out text. */
interface OpenLine {
  text: string;
  block: boolean;
}

const oneText = 'a line must be one static text: braces stand around the whole line, never within it';

/** Walks the parsed tree once. */
class Reader {
  readonly lines: (ScriptLine & { readonly tags: ScriptTag[] })[] = [];
  readonly options: ScriptOption[] = [];
  readonly tags: ScriptTag[] = [];
  readonly knots: Position[] = [];
  readonly problems: Problem[] = [];
  #at: Position = { file: '', line: 0, knot: '' };
  #tag: { parts: string[]; from: Position } | null = null;
  #line: OpenLine = { text: '', block: false };
  /** Tags above the next line, while nothing else has come between. */
  #above: ScriptTag[] = [];
  #tagSink: ScriptTag[] = this.tags;

  visit(node: Node): void {
    this.#move(node);
    switch (node.typeName) {
      case 'Knot':
        return this.#knot(node);
      case 'Tag':
        return this.#tagEdge(node.isStart === true);
      case 'Text':
        return this.#text(node.text ?? '');
      case 'Choice':
        return this.#choice(node);
      case 'Conditional':
        return this.#conditional(node);
      case 'Divert':
      case 'Gather':
      case 'Stitch':
        this.#above = [];
        return this.#children(node);
      case 'Sequence':
        return this.#problem('no sequences or shuffles: the story must be the same for the same choices');
      case 'Glue':
        return this.#problem('no glue: a line must be one static text');
      default:
        if (node.outputWhenComplete) return this.#problem(`a printed value: ${oneText}`);
        return this.#children(node);
    }
  }

  #move(node: Node): void {
    const { fileName, startLineNumber } = node.debugMetadata ?? {};
    if (startLineNumber) this.#at = { file: fileName ?? this.#at.file, line: startLineNumber, knot: this.#at.knot };
  }

  #children(node: Node): void {
    for (const child of node.content ?? []) this.visit(child);
  }

  #knot(node: Node): void {
    this.#at = { ...this.#at, knot: node.identifier?.name ?? '' };
    this.knots.push(this.#at);
    this.#above = [];
    this.#children(node);
    this.#endLine();
    this.#at = { ...this.#at, knot: '' };
  }

  #tagEdge(start: boolean): void {
    if (start) {
      this.#tag = { parts: [], from: this.#at };
    } else if (this.#tag) {
      const tag = { ...this.#tag.from, text: this.#tag.parts.join('').trim() };
      this.tags.push(tag);
      if (this.#tagSink !== this.tags) this.#tagSink.push(tag);
      else if (this.#line.text) this.lines.at(-1)?.tags.push(tag);
      else this.#above.push(tag);
      this.#tag = null;
    }
  }

  #text(text: string): void {
    if (this.#tag) this.#tag.parts.push(text);
    else if (text === '\n') this.#endLine();
    else if (text.trim() !== '') {
      if (this.#line.text || this.#line.block) this.#problem(oneText);
      else this.lines.push({ ...this.#at, text: text.trim(), tags: this.#above });
      this.#line.text += text;
      this.#above = [];
    }
  }

  #endLine(): void {
    this.#line = { text: '', block: false };
  }

  #conditional(node: Node): void {
    if (this.#tag) return this.#problem('no dynamic tags: put the condition around the line with its tag');
    const before = this.#line;
    const counted = this.lines.length;
    for (const child of node.content ?? []) {
      this.#line = { text: '', block: false };
      this.#above = [];
      this.visit(child);
    }
    this.#above = [];
    const says = this.lines.length > counted;
    if (says && (before.text || before.block)) this.#problem(oneText);
    this.#line = { text: before.text, block: before.block || says };
  }

  #choice(node: Node): void {
    const at = this.#at;
    this.#endLine();
    this.#above = [];
    const tags: ScriptTag[] = [];
    this.#tagSink = tags;
    const linesBefore = this.lines.length;
    for (const part of [node.startContent, node.choiceOnlyContent]) if (part) this.visit(part);
    const texts = this.lines.splice(linesBefore).map((line) => line.text);
    this.#endLine();
    if (node.startContent && texts.length > 0) {
      const { startContent } = node;
      if ((startContent.content ?? []).some((child) => child.typeName === 'Text' && child.text?.trim())) {
        this.#problem('write the whole option in brackets: + [words # id: name]');
      }
    }
    if (node.innerContent) this.visit(node.innerContent);
    this.#tagSink = this.tags;
    this.#endLine();
    this.options.push({ ...at, text: texts.join(' '), tags, sticky: node.onceOnly === false });
  }

  #problem(message: string): void {
    const { file, line } = this.#at;
    const known = this.problems.some((problem) => problem.file === file && problem.line === line);
    if (!known) this.problems.push({ file, line, message });
  }
}

/** Reads the compiler's parsed tree. */
export const readScript = (tree: ParsedNode): ScriptTexts => {
  const reader = new Reader();
  reader.visit(tree as Node); // the same node, with the optional fields that its kind may have
  const { lines, options, tags, knots, problems } = reader;
  return { lines, options, tags, knots, problems };
};
