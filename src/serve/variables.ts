import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** As deep as conditions of a list make sense; graphql reads values by recursion, which has an end. */
const DEEPEST = 32;

/** Refuses variables that nest without end, before anything reads them. */
export const useVariableDepth = (): Plugin => ({
  onParams({ params }) {
    if (depthOf(params.variables) <= DEEPEST) return;
    throw refusal(
      'query.variables-too-deep',
      `expected variables at most ${DEEPEST} deep, got more`,
      'say it with fewer conditions within one another',
    );
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
