import { affinityNames } from '../../src/core/turn';
import type { ParsedNode } from '../story/compile';
import { allNodes, asTree, guardedIn, type TreeNode } from './conditions';

/** What an ending asks of an affinity. */
export interface Threshold {
  readonly ending: string;
  readonly affinity: (typeof affinityNames)[number];
  readonly operator: '>=' | '<=' | '>' | '<';
  readonly value: number;
}

const isOperator = (name: string | undefined): name is Threshold['operator'] =>
  name === '>=' || name === '<=' || name === '>' || name === '<';

const isAffinity = (name: string | undefined): name is Threshold['affinity'] =>
  affinityNames.some((affinity) => affinity === name);

/** Every knot that ends the play, with the ending's id. */
const endingKnots = (tree: TreeNode): Map<string, string> =>
  new Map(
    allNodes(tree)
      .filter(({ typeName }) => typeName === 'Knot')
      .flatMap((knot) => {
        const tag = allNodes(knot).find(({ text }) => text?.trim().startsWith('ending:'));
        return knot.identifier && tag?.text ? [[knot.identifier.name, tag.text.trim().slice(7).trim()] as const] : [];
      }),
  );

const comparisons = (condition: TreeNode, ending: string): Threshold[] =>
  allNodes(condition).flatMap(({ opName, leftExpression, rightExpression }) => {
    const affinity = leftExpression?.identifier?.name;
    const value = rightExpression?.value;
    const fits = isOperator(opName) && isAffinity(affinity) && typeof value === 'number';
    return fits ? [{ ending, affinity, operator: opName, value }] : [];
  });

/** The affinity thresholds of the endings, from the conditions around the diverts to their knots. */
export const thresholdsOf = (parsed: ParsedNode): Threshold[] => {
  const tree = asTree(parsed);
  const endings = endingKnots(tree);
  return guardedIn(tree).flatMap(({ node, conditions }) => {
    const ending = endings.get(node.target?.dotSeparatedComponents ?? '');
    return ending ? conditions.flatMap((condition) => comparisons(condition, ending)) : [];
  });
};
