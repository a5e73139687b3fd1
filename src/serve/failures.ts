import { GraphQLError } from 'graphql';
import { Failure } from '../model/index.ts';

/** The failure that a GraphQL error was made from, if it was. */
export function failureIn(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  return error instanceof GraphQLError ? failureIn(error.originalError) : null;
}

/**
 * What a client is told of an error: a failure with its code and what to do, errors of the query as they are, and of
 * anything else no more than that it happened.
 *
 * @param hide takes secrets out of texts
 */
export const masking =
  (hide: (text: string) => string) =>
  (error: unknown, message: string): Error => {
    const failure = failureIn(error);
    const at = error instanceof GraphQLError ? error : null;
    if (failure)
      return located(hide(failure.message), at, { code: failure.code, remedy: hide(failure.remedy) });
    if (at && isOfQuery(at)) return at;
    return located(message, at, { code: 'serve.unexpected', unexpected: true });
  };

const isOfQuery = ({ originalError }: GraphQLError): boolean =>
  !originalError || (originalError instanceof GraphQLError && isOfQuery(originalError));

const located = (
  message: string,
  at: GraphQLError | null,
  extensions: Record<string, unknown>,
): GraphQLError =>
  new GraphQLError(message, {
    nodes: at?.nodes ?? null,
    source: at?.source ?? null,
    positions: at?.positions ?? null,
    path: at?.path ?? null,
    extensions,
  });

/** Whether it lies with the query, or with a client that has gone, and is no matter for the operator. */
export const isOfClient = (failure: Failure): boolean =>
  /^(?:query|question|page|export|judgement|correction)\./u.test(failure.code) ||
  failure.code === 'store.cut-off';
