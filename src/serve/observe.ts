import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { User } from './access.ts';
import type { Metrics } from './metrics.ts';

interface Seen {
  readonly began: number;
  readonly codes: Set<string>;
  operation: string | null;
}

/** Counts and times requests, and tells the log of each who asked what, how long that took and how it ended. */
export function useObservation(log: Logger, metrics: Metrics): Plugin {
  const seen = new WeakMap<Request, Seen>();
  return {
    onRequest({ request, url }) {
      if (url.pathname !== '/graphql') return;
      seen.set(request, { began: performance.now(), codes: new Set(), operation: null });
      metrics.inFlight.inc();
    },
    onParams({ request, params }) {
      const one = seen.get(request);
      if (one && typeof params.operationName === 'string') one.operation = params.operationName.slice(0, 80);
    },
    onResultProcess({ request, result }) {
      if (!result || Symbol.asyncIterator in result) return;
      for (const { extensions } of [result].flat().flatMap(({ errors }: ExecutionResult) => errors ?? []))
        seen
          .get(request)
          ?.codes.add(typeof extensions['code'] === 'string' ? extensions['code'] : 'query.other');
    },
    onResponse({ request, response, serverContext }) {
      const one = seen.get(request);
      if (!one) return;
      const ms = performance.now() - one.began;
      metrics.inFlight.dec();
      metrics.requests.observe({ status: response.status }, ms / 1_000);
      for (const code of one.codes) metrics.refused.inc({ code });
      const user = (serverContext as { readonly user?: User } | undefined)?.user?.name;
      const fields = {
        user,
        operation: one.operation,
        status: response.status,
        codes: [...one.codes],
        ms: Math.round(ms),
      };
      log.info(fields, 'answered');
    },
  };
}
