import type { Plugin } from 'graphql-yoga';
import { useReadinessCheck } from 'graphql-yoga';
import { GraphQLError } from 'graphql';
import type { GraphStore } from '../graph/index.ts';
import type { Metrics } from './metrics.ts';
import type { Gate } from './authentication.ts';

/** How long an answer of the store holds, and how long it has to answer, in ms. */
const KEPT_FOR = 1_000;
const PATIENCE = 3_000;

/** `/ready`: 200 while the store answers, else 503. However often it is asked, the store is asked once a second. */
export function useReadiness(store: Pick<GraphStore, 'verify'>): Plugin {
  let asked = { at: -Infinity, answer: Promise.resolve(false) };
  const check = (): Promise<boolean> => {
    if (performance.now() - asked.at > KEPT_FOR) asked = { at: performance.now(), answer: answers(store) };
    return asked.answer;
  };
  return useReadinessCheck({ check });
}

async function answers(store: Pick<GraphStore, 'verify'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE)));
  const verified = store.verify().then(
    () => true,
    () => false,
  );
  return Promise.race([verified, late]).finally(() => clearTimeout(timer));
}

/** `/metrics` for Prometheus; where users have tokens, for those who have one. */
export const useMetrics = (metrics: Metrics, gate: Gate): Plugin => ({
  async onRequest(asked) {
    const { request, url, fetchAPI } = asked;
    if (url.pathname !== '/metrics') return;
    try {
      await gate.userOf(request);
      const headers = { 'content-type': metrics.contentType };
      asked.endResponse(new fetchAPI.Response(await metrics.text(), { headers }));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { status = 500, headers = {} } = error.extensions['http'] as {
        status?: number;
        headers?: Record<string, string>;
      };
      asked.endResponse(new fetchAPI.Response(`${error.message}\n`, { status, headers: { ...headers } }));
    }
  },
});
