import type { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

export interface BodyLimits {
  /** Bytes of a question. */
  readonly query: number;
  /** Bytes of all files of an upload, and what is said with them. */
  readonly upload: number;
}

type Parser = (request: Request) => PromiseOrValue<GraphQLParams | GraphQLParams[] | Response>;
type PromiseOrValue<T> = T | Promise<T>;

const tooLarge = (limit: number): GraphQLError =>
  refusal(
    'query.too-large',
    `expected a body of at most ${limit} bytes, got more`,
    'ask for less at once, or send files one by one',
    { status: 413, headers: { Connection: 'close' } },
  );

const lengthless = (): GraphQLError =>
  refusal(
    'query.length-missing',
    'expected an upload that says its length in the header content-length',
    'send the files as they are, not in chunks of unknown number',
    { status: 411 },
  );

const malformed = (expected: string): GraphQLError =>
  refusal('query.malformed', `expected a body that is ${expected}`, 'see how the client makes it');

const wrongType = (): GraphQLError =>
  refusal(
    'query.content-type',
    'expected the content type application/json, or multipart/form-data for uploads',
    'send the query as JSON: {"query": …, "variables": …}',
    { status: 415 },
  );

const typeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * Bodies of two kinds are read, each up to its own limit, and refused with a code where they are none: JSON in UTF-8,
 * and uploads where they are allowed. Forms, which any page can send anywhere, are not read.
 */
export function useBodies({ query, upload }: BodyLimits, uploads: boolean): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'POST') return;
      const type = typeOf(request);
      if (type === 'application/json' || type === 'application/graphql+json') {
        checkLength(request, query);
        setRequestParser((asked) => readJson(asked, query));
      } else if (type === 'multipart/form-data' && uploads && requestParser) {
        if (!request.headers.has('content-length')) throw lengthless();
        checkLength(request, upload);
        setRequestParser(checked(requestParser as Parser) as typeof requestParser);
      } else throw wrongType();
    },
  };
}

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

/** What is wrong with a form is told as such, whatever the parser makes of it. */
const checked =
  (parse: Parser): Parser =>
  async (request) => {
    try {
      return await parse(request);
    } catch (error) {
      if (isSized(error)) throw error;
      if (error instanceof Error && error.name === 'AbortError') throw error;
      throw malformed('an upload as the GraphQL multipart request specification has it');
    }
  };

const isSized = (error: unknown): boolean =>
  error instanceof Error && (error as GraphQLError).extensions?.['http'] !== undefined;
