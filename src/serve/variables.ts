import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** As deep as conditions of a list make sense; graphql reads values by recursion, which has an end. */
const DEEPEST = 32;

/** Refuses variables that nest without end, before anything reads them. */
export const useVariableDepth = (): Plugin => ({
  onParams({ params }) {
    if (depthOf(params.variables) <= DEEPEST) return;
    throw new GraphQLError(`expected variables at most ${DEEPEST} deep, got more`, {
      extensions: {
        code: 'query.variables-too-deep',
        remedy: 'say it with fewer conditions within one another',
        http: { status: 400, spec: false },
      },
    });
  },
});

/** Level by level, up to one more than may be. */
function depthOf(value: unknown): number {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return depth;
  }
  return DEEPEST + 1;
}
