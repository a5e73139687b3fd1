import {
  type ExecutionArgs,
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import { Failure } from '../model/index.ts';
import { sizeOf } from './paging.ts';
import { refusal, refusing } from './refusal.ts';

/** How many rows a query may come to; the dearest of `docs/queries/` comes to a fifth of it. */
export const MOST_ROWS = 200_000;

/** What a list without pages is taken for: participants of an event, evidence of a claim. */
const USUAL_LIST = 5;

/** Fields that are gone through for that; the same fragment within itself and again comes to many. */
const MOST_FIELDS = 5_000;

/**
 * How many rows a field comes to at most, with what is within them: as many as `first`, `ids` or `people` ask for,
 * and as are usual where nothing says how many.
 *
 * @throws Failure where `first` is negative
 */
function rowsOf({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number {
  const { first, ids, people } = args as Readonly<Record<string, unknown>>;
  const size = typeof first === 'number' ? sizeOf(first) : null;
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const asked = ids ?? people;
  const isPlainList = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
  const times = size ?? (Array.isArray(asked) ? Math.max(1, asked.length) : isPlainList ? USUAL_LIST : 1);
  return times * (1 + childComplexity);
}

/** Refuses what would come to too many rows, or asks for less than none, with the values of its variables. */
export const useCostLimit = (most: number): Plugin => refusing((args) => refused(args, most));

function refused(args: ExecutionArgs, most: number): GraphQLError | null {
  try {
    const rows = costOf(args);
    return rows > most ? tooDear(most, `one that may come to ${rows}`) : null;
  } catch (error) {
    if (error instanceof Failure) return refusal(error.code, error.message, error.remedy);
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message === 'Query exceeds the maximum allowed number of nodes.')
      return tooDear(most, 'one of too many fields');
    const { code = 'query.variables' } = error.extensions as { readonly code?: string };
    return refusal(code, error.message, 'give each variable a value of its type');
  }
}

/** How many rows a query may come to. */
export const costOf = ({ schema, document, variableValues, operationName }: ExecutionArgs): number =>
  getComplexity({
    schema,
    query: document,
    variables: { ...variableValues },
    ...(operationName ? { operationName } : {}),
    estimators: [rowsOf],
    maxQueryNodes: MOST_FIELDS,
  });

const tooDear = (most: number, got: string): GraphQLError =>
  refusal(
    'query.too-dear',
    `expected a query that comes to at most ${most} rows, got ${got}`,
    'ask for fewer with first, or for less of each',
  );
