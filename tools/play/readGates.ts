import type { Condition, Way } from '../../src/dev/why';
import type { ParsedNode } from '../story/compile';
import { type Expression, readCondition, splitAnd } from './readCondition';

/** A divert or an `# ending:` tag, with what stands between it and the beginning of its knot or stitch. */
export interface Gate extends Way {
  /** The knot or stitch it stands in (`os1.naming`); empty before all knots. */
  readonly from: string;
  /** The target as written, or the ending's id. */
  readonly to: string;
  readonly kind: 'divert' | 'ending';
}

type Node = Omit<ParsedNode, 'content'> & {
  readonly content?: readonly Node[];
  readonly identifier?: { readonly name: string } | null;
  readonly text?: string;
  readonly isElse?: boolean;
  readonly isTrueBranch?: boolean;
  readonly ownExpression?: Expression | null;
  readonly initialCondition?: Expression | null;
  readonly condition?: Expression | null;
  readonly choiceOnlyContent?: Node | null;
  readonly indentationDepth?: number;
  readonly isFunctionCall?: boolean;
  readonly target?: { readonly dotSeparatedComponents: string } | null;
};

interface Option {
  readonly text: string;
  readonly line: number;
  readonly conditions: readonly Condition[];
}

const not = (condition: Condition): Condition => ({ kind: 'operator', operator: 'not', parts: [condition] });

const optionText = (choice: Node): string => choice.choiceOnlyContent?.content?.[0]?.text?.trim() ?? '';

/** What must hold for each branch of a block in braces, in their order. */
const branchConditions = ({ initialCondition, content = [] }: Node): Condition[][] => {
  const before: Condition[] = [];
  return content
    .filter(({ typeName }) => typeName === 'ConditionalSingleBranch')
    .map(({ ownExpression, isTrueBranch }) => {
      const asked = ownExpression ?? (isTrueBranch ? initialCondition : null);
      if (!asked)
        return before.length > 0 ? before.map(not) : initialCondition ? [not(readCondition(initialCondition))] : [];
      const own = readCondition(asked);
      before.push(own);
      return splitAnd(own);
    });
};

/** Walks the parsed tree once. */
class GateReader {
  readonly gates: Gate[] = [];
  #file = '';
  #line = 0;
  #knot = '';
  #part = '';
  /** The option that is open at each depth of the weave. */
  #options: Option[] = [];
  #blocks: readonly Condition[] = [];

  visit(node: Node): void {
    this.#line = node.debugMetadata?.startLineNumber ?? this.#line;
    this.#file = node.debugMetadata?.fileName ?? this.#file;
    switch (node.typeName) {
      case 'Function':
        return;
      case 'Knot':
      case 'Stitch':
        this.#enter(node.identifier?.name ?? '', node.typeName === 'Knot');
        break;
      case 'Gather':
        this.#options.length = Math.min(this.#options.length, (node.indentationDepth ?? 1) - 1);
        break;
      case 'Choice':
        this.#choice(node);
        break;
      case 'Conditional':
        return this.#conditional(node);
      case 'Text':
        return this.#ending(node.text ?? '');
      case 'Divert':
        if (node.target && !node.isFunctionCall) this.#gate('divert', node.target.dotSeparatedComponents);
        break;
    }
    for (const child of node.content ?? []) this.visit(child);
  }

  #enter(name: string, isKnot: boolean): void {
    if (isKnot) this.#knot = name;
    this.#part = isKnot ? name : `${this.#knot}.${name}`;
    this.#options = [];
  }

  #choice(node: Node): void {
    const depth = node.indentationDepth ?? 1;
    this.#options.length = Math.min(this.#options.length, depth - 1);
    const conditions = node.condition ? splitAnd(readCondition(node.condition)) : [];
    this.#options.push({ text: optionText(node), line: this.#line, conditions: [...this.#blocks, ...conditions] });
  }

  #conditional(node: Node): void {
    const before = this.#blocks;
    const branches = (node.content ?? []).filter(({ typeName }) => typeName === 'ConditionalSingleBranch');
    for (const [index, conditions] of branchConditions(node).entries()) {
      this.#blocks = [...before, ...conditions];
      for (const child of branches[index]?.content ?? []) this.visit(child);
    }
    this.#blocks = before;
  }

  #ending(text: string): void {
    const id = /^ending:\s*(\w+)$/.exec(text.trim())?.[1];
    if (id) this.#gate('ending', id);
  }

  #gate(kind: Gate['kind'], to: string): void {
    const option = this.#options.at(-1);
    this.gates.push({
      kind,
      from: this.#part,
      to,
      file: this.#file,
      line: option?.line ?? this.#line,
      option: option?.text ?? null,
      conditions: [...this.#options.flatMap(({ conditions }) => conditions), ...this.#blocks],
    });
  }
}

/** Every divert and every ending of the script, with the options and conditions in front of it. */
export const readGates = (tree: ParsedNode): readonly Gate[] => {
  const reader = new GateReader();
  reader.visit(tree as Node); // the same node, with the optional fields that its kind may have
  return reader.gates;
};
