import type { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { may, type User, type UserRole } from './access.ts';
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
    'send the query as JSON: {"query": …, "variables": …}; with files, as the multipart form of GraphQL requests',
    { status: 415 },
  );

const unannounced = (): GraphQLError =>
  refusal(
    'query.preflight',
    'expected the header GraphQL-Preflight with a form, got none',
    'send `GraphQL-Preflight: 1` with it: no other page can',
  );

const noUploader = (role: UserRole): GraphQLError =>
  refusal(
    'access.role',
    `expected the role reviewer for a form with files, got ${role}`,
    'ask with the token of one who has that role',
    { status: 403 },
  );

const typeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** How many bytes a request may have: one that asks, and one that brings files. */
export interface BodyLimits {
  readonly query: number;
  readonly upload: number;
}

/**
 * Bodies are JSON in UTF-8, or a form with files by one who may load them; what is more than the limit is refused before
 * it is read. Other forms, which any page can send, are refused too.
 */
export const useBodies = ({ query, upload }: BodyLimits): Plugin => ({
  onRequestParse({ request, serverContext, setRequestParser }) {
    if (request.method !== 'POST') return;
    const type = typeOf(request);
    if (type === 'multipart/form-data') {
      const { user } = serverContext as { readonly user?: User };
      if (!request.headers.has('graphql-preflight')) throw unannounced();
      if (!user || !may(user.role, 'reviewer')) throw noUploader(user?.role ?? 'reader');
      checkLength(request, upload);
      return setRequestParser((asked) => readForm(asked, upload));
    }
    if (type !== 'application/json' && type !== 'application/graphql+json') throw wrongType();
    checkLength(request, query);
    setRequestParser((asked) => readJson(asked, query));
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
  return paramsIn(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** @param text of JSON, or why there is none */
function paramsIn(text: () => string): GraphQLParams {
  try {
    const params: unknown = JSON.parse(text());
    if (typeof params === 'object' && params !== null) return params as GraphQLParams;
  } catch {
    // told below, without the text
  }
  throw malformed('JSON in UTF-8, an object with "query"');
}

/**
 * A request in a form: `operations` is the query in JSON with null where a file goes, `map` says which field of the form
 * goes where.
 *
 * https://github.com/jaydenseric/graphql-multipart-request-spec
 */
async function readForm(request: Request, limit: number): Promise<GraphQLParams> {
  const form = await formIn(await readBytes(request, limit), request.headers.get('content-type')!);
  const textOf = (name: string): string => {
    const value = form.get(name);
    if (typeof value === 'string') return value;
    throw malformed(`a form with the text ${name}`);
  };
  const params = paramsIn(() => textOf('operations'));
  const places = paramsIn(() => textOf('map')) as Readonly<Record<string, unknown>>;
  for (const [name, paths] of Object.entries(places)) {
    const file = form.get(name);
    if (!(file instanceof File) || !Array.isArray(paths)) throw malformed(`a form with the file ${name}`);
    for (const path of paths as unknown[]) put(params, String(path), file);
  }
  return params;
}

async function formIn(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
  } catch {
    throw malformed('a multipart form');
  }
}

/** Puts a file where the query has null for it: `variables.documents.0.file`. */
function put(params: object, path: string, file: File): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  let holder: unknown = params;
  for (const step of steps) holder = isHolding(holder, step) ? holder[step] : null;
  if (steps[0] !== 'variables' || !isHolding(holder, last) || holder[last] !== null)
    throw malformed(
      `a form whose map names places of files, null in the variables, not ${path.slice(0, 80)}`,
    );
  holder[last] = file;
}

const isHolding = (value: unknown, name: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);

/** Without cancelling what is too much: that would close the connection before the refusal is sent. */
async function readBytes({ body }: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    length += value.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(value);
  }
}
