import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { User } from './access.ts';
import type { Gate } from './authentication.ts';
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
  user?: User;
}

/**
 * Finds out who asks, and refuses those who ask too often: a user wherever they ask from, and an address from which
 * wrong tokens come.
 */
export class Admission {
  readonly #gate: Gate;
  readonly #buckets: Buckets | null;
  readonly #publicUrl: URL | null;

  constructor(gate: Gate, rate: Rate | null, publicUrl: URL | null) {
    this.#gate = gate;
    this.#buckets = rate && new Buckets(rate);
    this.#publicUrl = publicUrl;
  }

  /** @throws GraphQLError as the gate does, and with status 429 */
  async admit(request: Request, { req }: Arrival): Promise<User> {
    let user: User;
    try {
      user = await this.#gate.userOf(request);
    } catch (error) {
      this.#take(`from ${req ? addressOf(req, { publicUrl: this.#publicUrl }) : ''}`);
      throw error;
    }
    this.#take(`user ${user.name}`);
    return user;
  }

  /** Puts who asks into the context, or refuses the request before its body is read. */
  plugin(): Plugin {
    return {
      onYogaInit: (payload) => this.#gate.begin(payload),
      onRequestParse: async ({ request, serverContext }) => {
        const arrival = serverContext as Arrival;
        arrival.user = await this.admit(request, arrival);
      },
    };
  }

  #take(key: string): void {
    const seconds = this.#buckets?.take(key) ?? 0;
    if (seconds > 0) throw tooOften(seconds);
  }
}
