import type { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

const tooLarge = (limit: number): GraphQLError =>
  refusal('query.too-large', `expected a body of at most ${limit} bytes, got more`, 'ask for less at once', {
    status: 413,
    headers: { Connection: 'close' },
  });

const malformed = (expected: string): GraphQLError =>
  refusal('query.malformed', `expected a body that is ${expected}`, 'see how the client makes it');

const wrongType = (): GraphQLError =>
  refusal(
    'query.content-type',
    'expected the content type application/json',
    'send the query as JSON: {"query": …, "variables": …}',
    { status: 415 },
  );

const typeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** Bodies are JSON in UTF-8 of at most `limit` bytes; others are refused with a code. Forms, which any page can send, too. */
export const useBodies = (limit: number): Plugin => ({
  onRequestParse({ request, setRequestParser }) {
    if (request.method !== 'POST') return;
    const type = typeOf(request);
    if (type !== 'application/json' && type !== 'application/graphql+json') throw wrongType();
    checkLength(request, limit);
    setRequestParser((asked) => readJson(asked, limit));
  },
});

/** @throws GraphQLError where the length that is said is none, or too much */
function checkLength(request: Request, limit: number): void {
  const length = request.headers.get('content-length');
  if (length === null) return;
  if (!/^\d+$/.test(length)) throw malformed('as long as content-length says');
  if (Number(length) > limit) throw tooLarge(limit);
}

async function readJson(request: Request, limit: number): Promise<GraphQLParams> {
  const bytes = await readBytes(request, limit);
  try {
    const params: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof params === 'object' && params !== null) return params as GraphQLParams;
  } catch {
    // told below, without the text
  }
  throw malformed('JSON in UTF-8, an object with "query"');
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
