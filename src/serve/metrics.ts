import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphReads } from '../graph/index.ts';

/** What is counted and measured, for Prometheus. */
export class Metrics {
  readonly #registry = new Registry();
  readonly requests = new Histogram({
    name: 'chuxi_request_seconds',
    help: 'Time that requests of GraphQL took, by status of HTTP.',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly refused = new Counter({
    name: 'chuxi_refused_total',
    help: 'Requests that were refused or failed, by code.',
    labelNames: ['code'],
    registers: [this.#registry],
  });
  readonly queries = new Histogram({
    name: 'chuxi_store_query_seconds',
    help: 'Time that questions to the store took, by question.',
    labelNames: ['read', 'outcome'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers: [this.#registry],
  });
  readonly inFlight = new Gauge({
    name: 'chuxi_requests_in_flight',
    help: 'Requests of GraphQL under way.',
    registers: [this.#registry],
  });

  /** Memory, processor and the like of the process too. */
  ofProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

/** The same reads, each counted and timed. */
export function measured(reads: GraphReads, { queries }: Metrics): GraphReads {
  return new Proxy(reads, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...words: unknown[]): unknown => {
        const ended = queries.startTimer({ read: String(name) });
        const answer: unknown = Reflect.apply(value, target, words);
        void Promise.resolve(answer).then(
          () => ended({ outcome: 'answered' }),
          () => ended({ outcome: 'failed' }),
        );
        return answer;
      };
    },
  });
}
