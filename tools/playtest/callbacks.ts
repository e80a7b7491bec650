import { textKey } from '../../src/core/textKey';
import { affinityNames } from '../../src/core/turn';
import type { ParsedNode } from '../story/compile';
import { allNodes, asTree, guardedIn, namesIn, type TreeNode } from './conditions';

/** How he is and how he says things is no memory of anything. */
const notMemories = new Set<string>([
  ...affinityNames,
  'playful',
  'tender',
  'guarded',
  'blunt',
  'manner',
  'latest_manner',
]);

const knotsOf = (tree: TreeNode): TreeNode[] => allNodes(tree).filter(({ typeName }) => typeName === 'Knot');

/** The variables and list items that a knot sets. */
const setIn = (knot: TreeNode): string[] =>
  allNodes(knot).flatMap((node) => {
    const name = (node.variableIdentifier ?? node.varIdentifier)?.name;
    return name && !node.isGlobalDeclaration ? [name, ...namesIn(node)] : [];
  });

const itemsOf = (tree: TreeNode): Set<string> =>
  new Set(
    allNodes(tree)
      .filter(({ typeName }) => typeName === 'ListElement')
      .flatMap((node) => ('indentifier' in node ? [(node.indentifier as { name: string }).name] : [])), // inkjs's spelling
  );

/** What the expression reads of `set`: its list items if it names any, else its variables. */
const readOf = (expression: TreeNode, items: ReadonlySet<string>, set: ReadonlySet<string>): string[] => {
  const names = namesIn(expression).filter((name) => !notMemories.has(name));
  const named = names.filter((name) => items.has(name));
  return (named.length > 0 ? named : names).filter((name) => set.has(name));
};

/**
 * Lines that a memory brings about, as `scene key`, each with the memories: those under a condition that reads an item,
 * a flag or a list set in an earlier scene of the script's order. Affinities and manners do not count, nor does the
 * `else` of a condition.
 */
export const callbackLines = (parsed: ParsedNode): ReadonlyMap<string, readonly string[]> => {
  const tree = asTree(parsed);
  const items = itemsOf(tree);
  const set = new Set<string>();
  const found = new Map<string, string[]>();
  for (const knot of knotsOf(tree)) {
    for (const { node, conditions } of guardedIn(knot)) {
      const remembered = conditions.flatMap((condition) => readOf(condition, items, set));
      if (!node.text || remembered.length === 0) continue;
      const name = `${knot.identifier?.name} ${textKey(node.text)}`;
      found.set(name, [...new Set([...(found.get(name) ?? []), ...remembered])]);
    }
    for (const name of setIn(knot)) set.add(name);
  }
  return found;
};
