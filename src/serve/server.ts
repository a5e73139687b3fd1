import type { RequestListener, Server } from 'node:http';
import { createYoga, type Plugin, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../graph/index.ts';
import { LOCAL_USER, useAccess } from './access.ts';
import { depthLimit } from './depth.ts';
import { readExamples } from './examples.ts';
import { exportRoute } from './export.ts';
import { maskError } from './failures.ts';
import { listen, portOf, stop } from './listen.ts';
import { type Context, createLoaders } from './loaders.ts';
import { logging } from './log.ts';
import { fromHere, isLoopback } from './loopback.ts';
import { createSchema } from './schema.ts';
import { useVariableDepth } from './variables.ts';

export interface ServeOptions {
  /** Takes one line for each error that is none of the client's. Standard error when left out. */
  readonly log?: (line: string) => void;
  /** The page for trying queries; there unless false. */
  readonly graphiql?: boolean;
  /** How deep fields may nest; 12 when left out. */
  readonly depth?: number;
  /** Longest that one question to the store may take, in ms; 10 s when left out. */
  readonly limit?: number;
}

export interface GraphServer {
  /** Answers requests without a socket, for tests. */
  readonly yoga: YogaServerInstance<object, Context>;
  /**
   * @param port 4000 when left out; 0 takes any free one
   * @param host 127.0.0.1 when left out
   * @throws Failure `serve.port-in-use` and the like
   */
  listen(port?: number, host?: string): Promise<Address>;
  /** Ends when all requests under way are answered. The store stays open. */
  close(): Promise<void>;
}

export interface Address {
  readonly host: string;
  readonly port: number;
  /** Of the endpoint: http://127.0.0.1:4000/graphql. */
  readonly url: string;
}

const MOST_BYTES = 1_000_000;
const PATIENCE = 10_000;
const LONGEST_QUESTION = 10_000;

/** The API over a store: `/graphql`, `/health` (the process answers), `/ready` (the store answers too). */
export function createServer(store: GraphStore, options: ServeOptions = {}): GraphServer {
  const readsOf = (request: Request) =>
    store.bounded({ signal: request.signal, limit: options.limit ?? LONGEST_QUESTION });
  const logger = logging(options.log ?? ((line) => process.stderr.write(`${line}\n`)));
  const yoga = createYoga<object, Context>({
    schema: createSchema(),
    context: ({ request }) => {
      const reads = readsOf(request);
      return { store: reads, loaders: createLoaders(reads), graph: store, user: LOCAL_USER };
    },
    graphiql:
      options.graphiql === false
        ? false
        : { title: 'Chuxi 出席', defaultTabs: readExamples().map(({ query }) => ({ query })) },
    // with all its assets in the page: it opens without a network
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    landingPage: false,
    healthCheckEndpoint: '/health',
    maskedErrors: { maskError, errorMessage: 'something went wrong here; the log says what' },
    maxRequestBodySize: MOST_BYTES,
    batching: false,
    multipart: false,
    cors: false,
    logging: logger,
    plugins: [
      useVariableDepth(),
      useDepthLimit(options.depth ?? 12),
      useAccess(),
      readiness(store),
      // admits whoever reaches the server, as /graphql does: with users, `admit` has to ask for a reader
      exportRoute({ readsOf, admit: async () => undefined, log: (error) => logger.error(error) }),
    ],
  });
  const servers: Server[] = [];
  return {
    yoga,
    async listen(port = 4000, host = '127.0.0.1') {
      const handle: RequestListener = (request, response) => void yoga(request, response);
      const server = await listen(isLoopback(host) ? fromHere(handle) : handle, port, host);
      servers.push(server);
      return { host, port: portOf(server), url: urlOf(host, portOf(server)) };
    },
    async close() {
      await Promise.all(servers.splice(0).map((server) => stop(server, PATIENCE)));
      await yoga.dispose();
    },
  };
}

const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;

const useDepthLimit = (limit: number): Plugin => ({
  onValidate: ({ addValidationRule }) => addValidationRule(depthLimit(limit)),
});

const readiness = (store: GraphStore): Plugin =>
  useReadinessCheck({
    check: () =>
      store.verify().then(
        () => true,
        () => false,
      ),
  });
