import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { refusal } from './refusal.ts';

/**
 * A validation rule: fields within fields no deeper than `limit`. Introspection is left to graphql's own rule. Each
 * fragment is measured once, and one that holds itself, which another rule refuses, counts for nothing there.
 */
export const depthLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    const measure = measurer((name) => context.getFragment(name));
    return {
      OperationDefinition(node) {
        const depth = measure(node.selectionSet);
        if (depth > limit) context.reportError(tooDeep(depth, limit, node));
      },
    };
  };

const tooDeep = (depth: number, limit: number, node: OperationDefinitionNode) =>
  refusal(
    'query.too-deep',
    `expected fields at most ${limit} deep, got ${depth}`,
    'ask in two queries, the second by the ids that the first answers',
    { status: 400 },
    { nodes: [node] },
  );

function measurer(fragment: (name: string) => FragmentDefinitionNode | null | undefined) {
  const measured = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const definition = fragment(name);
    const depth = definition ? measure(definition.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  };
  const measure = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, measure(selection.selectionSet));
      if (selection.name.value.startsWith('__')) return deepest;
      return Math.max(deepest, 1 + (selection.selectionSet ? measure(selection.selectionSet) : 0));
    }, 0);
  return measure;
}
