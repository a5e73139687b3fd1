import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import {
  type ExportOptions,
  FORMAT_NAMES,
  type FormatName,
  formatOf,
  isFormat,
  select,
  textOf,
} from '../export/index.ts';
import type { GraphReads } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { isOfClient } from './failures.ts';
import { dayIn } from './scalars.ts';

export interface ExportRoute {
  /** Questions with the bounds of a request. */
  readonly readsOf: (request: Request) => GraphReads;
  /** Rejects where whoever sent the request may not read, or not now. */
  readonly admit: (request: Request, arrival: { readonly req?: IncomingMessage }) => Promise<unknown>;
  readonly log: (error: Error) => void;
}

/**
 * `GET /export?format=gexf&around=ID&hops=2&from=2023-01-01&to=2023-12-31`, and `file=people.csv` for formats of
 * several files: the text as it is made, page by page.
 */
export const exportRoute = (route: ExportRoute): Plugin => ({
  async onRequest(asked) {
    if (asked.url.pathname !== '/export') return;
    const respond = (body: Body, status: number, headers: Record<string, string>) =>
      asked.endResponse(new asked.fetchAPI.Response(body, { status, headers }));
    if (asked.request.method !== 'GET') return respond(null, 405, { allow: 'GET' });
    try {
      await route.admit(asked.request, asked.serverContext as { readonly req?: IncomingMessage });
      const { text, headers } = await answerTo(asked.url.searchParams, route.readsOf(asked.request));
      respond(streamOf(text, route.log), 200, headers);
    } catch (error) {
      const { status, headers, ...told } = refusalOf(error as Error, route.log);
      const type = { 'content-type': 'application/json' };
      respond(JSON.stringify({ errors: [told] }), status, { ...type, ...headers });
    }
  },
});

type Body = ReadableStream<Uint8Array> | string | null;

async function answerTo(query: URLSearchParams, reads: GraphReads) {
  const format = formatIn(query);
  const file = query.get('file');
  const selection = await select(reads, optionsIn(query));
  const text = textOf(format, reads, selection, file);
  const { mediaType, ending } = formatOf(format);
  const headers = {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${file ?? `chuxi.${ending}`}"`,
    ...(selection.isCut ? { 'x-cut': 'true' } : {}),
  };
  return { text, headers };
}

interface Told {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message: string;
  readonly extensions: { readonly code: string; readonly remedy?: string };
}

/** Failures say what they are; so do refusals of whoever lets in; of anything else the log alone. */
function refusalOf(error: Error, log: (error: Error) => void): Told {
  const { message } = error;
  if (error instanceof Failure) {
    const { code, remedy } = error;
    return { status: isOfClient(error) ? 400 : 503, message, extensions: { code, remedy } };
  }
  if (error instanceof GraphQLError) {
    const { code, remedy, http } = error.extensions as Told['extensions'] & {
      http?: Partial<Pick<Told, 'status' | 'headers'>>;
    };
    const extensions = { code, ...(remedy ? { remedy } : {}) };
    return { status: http?.status ?? 400, headers: http?.headers ?? {}, message, extensions };
  }
  log(error);
  const unexpected = 'something went wrong here; the log says what';
  return { status: 500, message: unexpected, extensions: { code: 'serve.unexpected' } };
}

function formatIn(query: URLSearchParams): FormatName {
  const name = query.get('format') ?? '';
  if (isFormat(name)) return name;
  throw new Failure(
    'export.format',
    `expected a format (${FORMAT_NAMES.join(', ')}), got ${JSON.stringify(name.slice(0, 80))}`,
    'give one with ?format=',
  );
}

function optionsIn(query: URLSearchParams): ExportOptions {
  const around = query.getAll('around');
  return {
    ...(around.length > 0 ? { around } : {}),
    ...(query.has('hops') ? { hops: Number(query.get('hops')) } : {}),
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
  };
}

function dayOf(value: string | null): string | null {
  if (value === null) return null;
  try {
    return dayIn(value);
  } catch (error) {
    throw new Failure('query.date-invalid', (error as Error).message, 'give a day as YYYY-MM-DD');
  }
}

/** The text as bytes, made no faster than it is taken; what fails midway breaks the answer off. */
function streamOf(text: AsyncIterable<string>, log: (error: Error) => void): ReadableStream<Uint8Array> {
  const pieces = text[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        log(error as Error);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
