import type { ParsedNode } from '../story/compile';

/** The fields of the compiler's parsed tree that conditions, assignments and diverts have. */
export interface TreeNode extends Omit<ParsedNode, 'content'> {
  readonly content?: readonly TreeNode[];
  readonly text?: string;
  readonly isStart?: boolean;
  readonly isElse?: boolean;
  readonly isGlobalDeclaration?: boolean;
  readonly identifier?: { readonly name: string } | null;
  readonly initialCondition?: TreeNode | null;
  readonly ownExpression?: TreeNode | null;
  readonly variableIdentifier?: { readonly name: string } | null;
  readonly varIdentifier?: { readonly name: string } | null;
  readonly itemIdentifierList?: readonly { readonly name: string | null }[] | null;
  readonly opName?: string;
  readonly leftExpression?: TreeNode;
  readonly rightExpression?: TreeNode;
  readonly value?: unknown;
  readonly target?: { readonly dotSeparatedComponents?: string | null } | null;
}

/** The same node with the fields that its kind may have. */
export const asTree = (node: ParsedNode): TreeNode => node as TreeNode;

/** The node and all below it, in order. */
export const allNodes = (node: TreeNode): TreeNode[] => [node, ...(node.content ?? []).flatMap(allNodes)];

/** Names that an expression reads: variables, and items of lists. */
export const namesIn = (expression: TreeNode): string[] =>
  allNodes(expression).flatMap((node) => {
    if (node.typeName === 'List') return (node.itemIdentifierList ?? []).flatMap(({ name }) => (name ? [name] : []));
    return node.typeName === 'ref' && node.identifier ? [node.identifier.name] : [];
  });

/** A line, or a divert, with all the conditions that stand around it; those of an `else` are not counted. */
export interface Guarded {
  readonly node: TreeNode;
  readonly conditions: readonly TreeNode[];
}

const ownConditions = (branch: TreeNode, initial: TreeNode | null | undefined): TreeNode[] => {
  if (branch.isElse) return [];
  return [initial, branch.ownExpression].flatMap((expression) => (expression ? [expression] : []));
};

/** All texts and diverts below a node with their conditions; tags are no texts. */
export const guardedIn = (root: TreeNode): Guarded[] => {
  const found: Guarded[] = [];
  let inTag = false;
  const visit = (node: TreeNode, conditions: readonly TreeNode[]): void => {
    if (node.typeName === 'Tag') inTag = node.isStart === true;
    else if (node.typeName === 'Divert') found.push({ node, conditions });
    else if (node.typeName === 'Text' && !inTag && node.text?.trim()) found.push({ node, conditions });
    for (const child of node.content ?? []) {
      const own = child.typeName === 'ConditionalSingleBranch' ? ownConditions(child, node.initialCondition) : [];
      visit(child, [...conditions, ...own]);
    }
  };
  visit(root, []);
  return found;
};
