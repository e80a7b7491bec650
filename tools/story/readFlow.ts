import type { ParsedNode } from './compile';
import type { Position } from './readScript';

/** A VAR, or a LIST with its items. Temps and parameters are of no interest. */
export interface Declared extends Position {
  readonly name: string;
  readonly kind: 'VAR' | 'LIST';
  readonly items: readonly string[];
  /** The items that are in the list from the beginning. */
  readonly initial: readonly string[];
}

/** A name in an expression: of a variable, a list item, or a place whose visits are counted. */
interface Use extends Position {
  /** The last part of its path. */
  readonly name: string;
  /** As it is written: `mem_kettle`, `desk.not_today`. */
  readonly path: string;
  /** Variables: it is given a value. List items: they are put into a variable or returned by a function. */
  readonly set: boolean;
  /** The function it stands in; empty outside. */
  readonly within: string;
}

/** The option under which something stands. Options of one `group` are offered together. */
export interface UnderOption {
  readonly line: number;
  readonly group: number;
}

/** An option where it stands, with those that it is offered with. */
interface Offered extends Position {
  readonly group: number;
}

/** A call of a function, with its first argument where that is a plain number. */
export interface Call extends Position {
  readonly name: string;
  readonly value: number | null;
  readonly option: UnderOption | null;
}

/** A knot (`letter`) or a stitch (`letter.front_desk`), and where it diverts to: paths, `END`, or labels. */
export interface ScriptSection extends Position {
  readonly path: string;
  readonly diverts: readonly string[];
}

/** How the script hangs together: everything of it that is not text. */
export interface Flow {
  readonly declared: readonly Declared[];
  readonly uses: readonly Use[];
  readonly calls: readonly Call[];
  readonly offered: readonly Offered[];
  /** The first is what stands before all knots; its path is empty. */
  readonly sections: readonly ScriptSection[];
  /** Where a number stands that is written with a fraction. */
  readonly fractions: readonly Position[];
}

type Node = Omit<ParsedNode, 'content'> & {
  readonly content?: readonly Node[];
  readonly name?: string;
  readonly variableName?: string;
  readonly identifier?: { readonly name: string } | null;
  readonly inInitialList?: boolean;
  readonly itemDefinitions?: readonly Node[];
  readonly itemIdentifierList?: readonly { readonly name: string }[] | null;
  readonly varIdentifier?: { readonly name: string };
  readonly opName?: string;
  readonly value?: unknown;
  readonly subtype?: string;
  readonly indentationDepth?: number;
  readonly isFunctionCall?: boolean;
  readonly target?: { readonly dotSeparatedComponents: string } | null;
};

/** Operators that ask; the others (`+`, `-`) make values. */
const questions = new Set(['?', '!?', 'has', 'hasnt', '==', '!=', '<', '>', '<=', '>=', '&&', '||', 'and', 'or']);

const lastName = (path: string): string => path.split('.').at(-1) ?? path;

/** Walks the parsed tree once. */
class FlowReader {
  readonly declared: Declared[] = [];
  readonly uses: Use[] = [];
  readonly calls: Call[] = [];
  readonly offered: Offered[] = [];
  readonly sections: (ScriptSection & { readonly diverts: string[] })[] = [];
  readonly fractions: Position[] = [];
  #at: Position = { file: '', line: 0, knot: '' };
  #within = '';
  /** Whether a name now met is put into something. */
  #setting = false;
  #groups = 0;
  /** The option that is open at each depth of the weave. */
  #options: UnderOption[] = [];

  visit(node: Node): void {
    const { fileName, startLineNumber } = node.debugMetadata ?? {};
    if (startLineNumber) this.#at = { ...this.#at, file: fileName ?? this.#at.file, line: startLineNumber };
    switch (node.typeName) {
      case 'VAR':
      case 'LIST':
        return this.#declaration(node);
      case 'variable assignment':
        return this.#assignment(node.variableName ?? '', node);
      case 'IncDecExpression':
        return this.#assignment(node.varIdentifier?.name ?? '', node);
      case 'ReturnType':
        return this.#children(node, true);
      case 'BinaryExpression':
        return this.#children(node, this.#setting && !questions.has(node.opName ?? ''));
      case 'Number':
        if (node.subtype === 'float') this.fractions.push(this.#at);
        return;
      case 'ref':
        return this.#use(node.name ?? '', this.#setting);
      case 'List':
        for (const { name } of node.itemIdentifierList ?? []) this.#use(name, this.#setting);
        return;
      default:
        return this.#place(node);
    }
  }

  #place(node: Node): void {
    switch (node.typeName) {
      case 'Story':
      case 'Knot':
      case 'Stitch':
      case 'Function':
        return this.#section(node);
      case 'Choice':
        this.#choice(node.indentationDepth ?? 1);
        return this.#children(node, false);
      case 'Gather':
        this.#options.length = Math.min(this.#options.length, (node.indentationDepth ?? 1) - 1);
        return this.#children(node, false);
      case 'FunctionCall':
        return this.#call(node);
      case 'Divert':
        if (node.target && !node.isFunctionCall) this.sections.at(-1)?.diverts.push(node.target.dotSeparatedComponents);
        return this.#children(node, false);
      default:
        return this.#children(node, this.#setting);
    }
  }

  #children(node: Node, setting: boolean): void {
    const before = this.#setting;
    this.#setting = setting;
    for (const child of node.content ?? []) this.visit(child);
    this.#setting = before;
  }

  #section(node: Node): void {
    const name = node.identifier?.name ?? '';
    if (node.typeName === 'Knot') this.#at = { ...this.#at, knot: name };
    if (node.typeName === 'Function') this.#at = { ...this.#at, knot: '' };
    this.#within = node.typeName === 'Function' ? name : '';
    this.#options = [];
    if (node.typeName !== 'Function') {
      this.sections.push({
        ...this.#at,
        path: node.typeName === 'Stitch' ? `${this.#at.knot}.${name}` : name,
        diverts: [],
      });
    }
    this.#children(node, false);
  }

  #choice(depth: number): void {
    const sibling = this.#options[depth - 1];
    this.#options.length = Math.min(this.#options.length, depth - 1);
    const group = sibling?.group ?? ++this.#groups;
    this.#options.push({ line: this.#at.line, group });
    this.offered.push({ ...this.#at, group });
  }

  #declaration(node: Node): void {
    const items = (node.content ?? []).flatMap((child) => child.itemDefinitions ?? []);
    this.declared.push({
      ...this.#at,
      name: node.variableName ?? '',
      kind: node.typeName === 'LIST' ? 'LIST' : 'VAR',
      items: items.map(({ name }) => name ?? ''),
      initial: items.filter(({ inInitialList }) => inInitialList).map(({ name }) => name ?? ''),
    });
    this.#children(node, true);
  }

  /** What a variable is made from does not count as a use of itself: a counter that nobody reads is not read. */
  #assignment(name: string, node: Node): void {
    this.#use(name, true);
    const before = this.uses.length;
    this.#children(node, true);
    this.uses.push(...this.uses.splice(before).filter((use) => use.name !== name));
  }

  #use(path: string, set: boolean): void {
    this.uses.push({ ...this.#at, name: lastName(path), path, set, within: this.#within });
  }

  #call(node: Node): void {
    const [first] = node.content?.[0]?.content ?? [];
    const value = typeof first?.value === 'number' ? first.value : null;
    this.calls.push({ ...this.#at, name: node.name ?? '', value, option: this.#options.at(-1) ?? null });
    this.#children(node, false);
  }
}

/** Reads the compiler's parsed tree. */
export const readFlow = (tree: ParsedNode): Flow => {
  const reader = new FlowReader();
  reader.visit(tree as Node); // the same node, with the optional fields that its kind may have
  const { declared, uses, calls, offered, sections, fractions } = reader;
  return { declared, uses, calls, offered, sections, fractions };
};
