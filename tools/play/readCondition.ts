import type { Condition } from '../../src/dev/why';
import type { ParsedNode } from '../story/compile';

/** An expression of the parsed tree, with the fields that its kind may have. */
export type Expression = Omit<ParsedNode, 'content'> & {
  readonly content?: readonly Expression[];
  readonly name?: string;
  readonly opName?: string;
  readonly op?: string;
  readonly value?: unknown;
  readonly itemIdentifierList?: readonly { readonly name: string }[] | null;
};

/** The spellings of ink that mean the same. */
const spellings: Readonly<Record<string, string>> = { and: '&&', or: '||', has: '?', hasnt: '!?' };

const lastName = (path: string): string => path.split('.').at(-1) ?? path;

/** A condition as plain data. What is no question about variables (sums, texts) becomes a name that nobody knows. */
export const readCondition = (node: Expression): Condition => {
  const parts = (): Condition[] => (node.content ?? []).map(readCondition);
  switch (node.typeName) {
    case 'ref':
      return { kind: 'name', name: node.name ?? '' };
    case 'List':
      return { kind: 'value', value: (node.itemIdentifierList ?? []).map(({ name }) => lastName(name)) };
    case 'FunctionCall':
      return { kind: 'call', name: node.name ?? '' };
    case 'BinaryExpression':
      return { kind: 'operator', operator: spellings[node.opName ?? ''] ?? node.opName ?? '', parts: parts() };
    case 'MultipleConditionExpression':
      return parts().reduce((one, other) => ({ kind: 'operator', operator: '&&', parts: [one, other] }));
    default:
      if (node.op === 'not' || node.op === '!') return { kind: 'operator', operator: 'not', parts: parts() };
      if (typeof node.value === 'number' || typeof node.value === 'boolean')
        return { kind: 'value', value: node.value };
      return { kind: 'name', name: `(${node.typeName})` };
  }
};

/** The conditions that are joined by `and`, one by one. */
export const splitAnd = (condition: Condition): Condition[] =>
  condition.kind === 'operator' && condition.operator === '&&' ? condition.parts.flatMap(splitAnd) : [condition];
