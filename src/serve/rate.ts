import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { User } from './access.ts';
import { addressOf } from './origins.ts';
import { refusal } from './refusal.ts';

export interface Rate {
  /** Requests that one may go on sending. */
  readonly perSecond: number;
  /** Requests that one may send at once, after a pause. */
  readonly burst: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** More users or addresses than that are not kept apart: those not heard of for longest begin anew. */
const MOST_KEPT = 10_000;

/** A bucket of tokens for each user or address: a request takes one, time puts them back. */
export class Buckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /**
   * @param now ms
   * @returns 0, or where nothing is left the seconds until something will be
   */
  take(key: string, now = performance.now()): number {
    const { perSecond, burst } = this.#rate;
    const { left, at } = this.#buckets.get(key) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1_000) * perSecond);
    const isTaken = filled >= 1;
    // the last in a Map is the last that was put there
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: isTaken ? filled - 1 : filled, at: now });
    if (this.#buckets.size > MOST_KEPT) this.#buckets.delete(this.#buckets.keys().next().value!);
    return isTaken ? 0 : Math.max(1, Math.ceil((1 - filled) / perSecond));
  }
}

const tooOften = (seconds: number): GraphQLError =>
  refusal(
    'query.too-often',
    'expected fewer requests in so short a time',
    `wait ${seconds} s, then ask less often, or for more at once`,
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  );

interface Arrival {
  readonly req?: IncomingMessage;
  readonly user?: User;
}

/**
 * Finds out who asks, and refuses those who ask too often: a user wherever they ask from, and an address from which
 * wrong tokens come.
 */
export function useRate(rate: Rate | null, publicUrl: URL | null, authentication: Plugin): Plugin {
  const buckets = rate && new Buckets(rate);
  const take = (key: string): void => {
    const seconds = buckets?.take(key) ?? 0;
    if (seconds > 0) throw tooOften(seconds);
  };
  return {
    ...authentication,
    async onRequestParse(payload) {
      const arrival = payload.serverContext as Arrival;
      try {
        await authentication.onRequestParse?.(payload);
      } catch (error) {
        take(`from ${arrival.req ? addressOf(arrival.req, { publicUrl }) : ''}`);
        throw error;
      }
      take(`user ${arrival.user?.name}`);
    },
  };
}
