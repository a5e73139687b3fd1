import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

interface Status {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Why a request is not answered, for whoever sent it: stable code, what was expected and got, what to do, and the
 * status of HTTP, which holds whatever the client accepts.
 */
export const refusal = (
  code: string,
  message: string,
  remedy: string,
  { status, headers }: Status = { status: 400 },
  at: Pick<GraphQLErrorOptions, 'nodes'> = {},
): GraphQLError =>
  new GraphQLError(message, {
    ...at,
    // a copy, since a response writes its length into the headers that it is given
    extensions: {
      code,
      remedy,
      http: { status, spec: false, ...(headers ? { headers: { ...headers } } : {}) },
    },
  });
