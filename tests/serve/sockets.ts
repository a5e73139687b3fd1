import { request } from 'node:http';

/** What a server answers over a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Of the first error. */
  readonly code: string | null;
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer | undefined;
}

/** Sends a request as it is given, with headers that `fetch` would not let through. */
export const send = (
  port: number,
  { method = 'POST', path = '/graphql', headers = {}, body }: Sent,
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
          code: codeIn(text),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };

/** Asks as a client does. */
export const sendQuery = (
  port: number,
  query: string,
  {
    variables,
    headers,
    ...more
  }: { variables?: unknown; headers?: Record<string, string>; operationName?: string } = {},
): Promise<Reply> =>
  send(port, { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query, variables, ...more }) });

export const bearing = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

function codeIn(text: string): string | null {
  try {
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return errors?.[0]?.extensions?.code ?? null;
  } catch {
    return null;
  }
}
