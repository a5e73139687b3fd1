import type { GraphStore } from '../graph/index.ts';
import type { Context } from './context.ts';

export interface QueryRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation?: string;
}

export interface QueryAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Answers a query by the server's schema and limits, without a socket. */
export async function answerQuery(
  store: GraphStore,
  { query, variables, operation }: QueryRequest,
  { io }: Context,
): Promise<QueryAnswer> {
  const { createServer } = await import('../serve/index.ts');
  const server = createServer(store, { log: (line) => io.err.write(`${line}\n`) });
  try {
    const response = await server.yoga.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName: operation }),
    });
    return (await response.json()) as QueryAnswer;
  } finally {
    await server.close();
  }
}
