import type { GraphServer } from '../../src/serve/index.ts';

export interface Answer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code?: string; readonly remedy?: string };
  }[];
}

export const post = async (
  { yoga }: GraphServer,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** The answer to a query, through everything but the socket. */
export const ask = async (
  server: GraphServer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> => (await (await post(server, JSON.stringify({ query, variables }))).json()) as Answer;
