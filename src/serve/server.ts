import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { type GraphStore } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { type User, useAccess } from './access.ts';
import { Gate } from './authentication.ts';
import { type BodyLimits, useBodies } from './bodies.ts';
import { MOST_ROWS, useCostLimit } from './cost.ts';
import { Deadline, useDeadline } from './deadline.ts';
import { readExamples } from './examples.ts';
import { useExplorer } from './explorer.ts';
import { exportRoute } from './export.ts';
import { masking } from './failures.ts';
import { Ingests } from './ingests.ts';
import { QUERY_LIMITS, useNoIntrospection, useQueryLimits } from './limits.ts';
import { listen, portOf, stop } from './listen.ts';
import { type Context, createLoaders } from './loaders.ts';
import { makeLog, yogaLog } from './log.ts';
import { isLoopback } from './loopback.ts';
import { measured, Metrics } from './metrics.ts';
import { useObservation } from './observe.ts';
import type { ServeOptions } from './options.ts';
import { guarded } from './origins.ts';
import { usePersisted } from './persisted.ts';
import { useMetrics, useReadiness } from './probes.ts';
import { Admission } from './rate.ts';
import { createSchema } from './schema.ts';
import { hiding } from './secrets.ts';
import { useVariableDepth } from './variables.ts';

export interface GraphServer {
  /** Answers requests without a socket, for tests. */
  readonly yoga: YogaServerInstance<object, Context>;
  /**
   * @param port 4000 when left out; 0 takes any free one
   * @param host 127.0.0.1 when left out
   * @throws Failure `serve.port-in-use` and the like, `serve.unprotected` where others would reach it without
   *   authentication
   */
  listen(port?: number, host?: string): Promise<Address>;
  /** Ends when all requests under way are answered, and the document being loaded is in. The store stays open. */
  close(): Promise<void>;
}

export interface Address {
  readonly host: string;
  readonly port: number;
  /** Of the endpoint: http://127.0.0.1:4000/graphql. */
  readonly url: string;
}

const BODIES: BodyLimits = { query: 1_000_000, upload: 20_000_000 };
const PATIENCE = 10_000;
const LONGEST_QUESTION = 10_000;
const LONGEST_REQUEST = 30_000;

/** What yoga knows of a request before it reads it. */
interface Arrival {
  readonly req?: IncomingMessage;
  readonly user?: User;
}

/**
 * The API over a store: `/graphql`, the explorer's pages at `/`, `/health` (the process answers), `/ready` (the store answers too), `/metrics`.
 */
export function createServer(store: GraphStore, options: ServeOptions = {}): GraphServer {
  const { authentication = null, publicUrl = null, cors = [], graphiql = true } = options;
  const metrics = new Metrics();
  const hide = hiding(options.secrets);
  const log = makeLog({ level: options.logLevel ?? 'warn', write: options.log, hide });
  const logger = yogaLog(log);
  const gate = new Gate(authentication, log);
  const admission = new Admission(gate, options.rate ?? null, publicUrl);
  const readsWithin = (signal: AbortSignal) =>
    measured(store.bounded({ signal, limit: options.limit ?? LONGEST_QUESTION }), metrics);
  const ingests = new Ingests({ store, hide, log: (error) => logger.error(error) });
  const yoga = createYoga<Arrival, Context>({
    schema: createSchema(),
    context: ({ request, user }) => {
      const deadline = new Deadline(request.signal);
      const reads = readsWithin(deadline.signal);
      return { store: reads, loaders: createLoaders(reads), graph: store, user: user!, deadline, ingests };
    },
    graphiql: graphiql && {
      title: 'Chuxi 出席',
      defaultTabs: readExamples().map(({ query }) => ({ query })),
    },
    // with all its assets in the page: it opens without a network
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    landingPage: false,
    healthCheckEndpoint: '/health',
    maskedErrors: {
      maskError: masking(hide),
      errorMessage: 'something went wrong here; the log says what',
    },
    // in useBodies, which refuses with a code
    maxRequestBodySize: false,
    batching: false,
    multipart: false,
    cors: cors.length > 0 && {
      origin: [...cors],
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type'],
      credentials: false,
    },
    extraParamNames: ['documentId'],
    logging: logger,
    plugins: [
      useObservation(log, metrics),
      useMetrics(metrics, gate),
      useReadiness(store),
      useExplorer(options.pages),
      admission.plugin(),
      exportRoute({
        readsOf: ({ signal }) => readsWithin(signal),
        admit: (request, arrival) => admission.admit(request, arrival),
        log: (error) => logger.error(error),
      }),
      useVariableDepth(),
      useBodies(options.bodies ?? BODIES),
      usePersisted(options.persisted ?? {}),
      ...useQueryLimits({ ...QUERY_LIMITS, depth: options.depth ?? QUERY_LIMITS.depth }),
      ...((options.introspection ?? graphiql) ? [] : useNoIntrospection()),
      useAccess(),
      useCostLimit(options.rows ?? MOST_ROWS),
      useDeadline(options.deadline ?? LONGEST_REQUEST),
    ] as Plugin[],
  });
  const servers: Server[] = [];
  return {
    yoga: yoga as unknown as YogaServerInstance<object, Context>,
    async listen(port = 4000, host = '127.0.0.1') {
      const loopback = isLoopback(host);
      if (!authentication && (!loopback || publicUrl)) throw unprotected(publicUrl?.href ?? host);
      const handle: RequestListener = (request, response) => void yoga(request, response);
      const reach = { loopback, publicUrl, cors, authenticated: authentication !== null };
      const guard = guarded(handle, reach, (code) => metrics.refused.inc({ code }));
      const server = await listen(guard, port, host);
      if (servers.push(server) === 1) metrics.ofProcess();
      return { host, port: portOf(server), url: urlOf(host, portOf(server)) };
    },
    async close() {
      // those who follow an ingest are let go when it ends
      await Promise.all([ingests.close(), ...servers.splice(0).map((server) => stop(server, PATIENCE))]);
      await yoga.dispose();
    },
  };
}

const unprotected = (host: string): Failure =>
  new Failure(
    'serve.unprotected',
    `expected users with tokens where others can reach the server, at ${host}, got none`,
    'make a token with `chuxi token NAME --role reader`, or set CHUXI_JWKS_URL; or leave out --host and --public',
    { details: { host } },
  );

const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;
