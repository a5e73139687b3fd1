import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { closed } from '../failures.ts';
import { asFailure, noAddress, unsuitable } from './failures.ts';

export interface Neo4jOptions {
  /** Without it, no authentication. */
  readonly user?: string;
  readonly password?: string;
  /** Who reads, where the server has a user that may do no more; without it, `user` does. */
  readonly reader?: string;
  readonly readerPassword?: string;
  /** Without it, the user's home database. */
  readonly database?: string;
  /** Longest that one question may take, in ms. */
  readonly readTimeout?: number;
  /** Longest that one write may take, in ms. */
  readonly writeTimeout?: number;
  /** How long to go on trying after a failure that may pass, in ms. */
  readonly retryFor?: number;
  readonly poolSize?: number;
}

const DEFAULTS = { readTimeout: 30_000, writeTimeout: 600_000, retryFor: 15_000, poolSize: 20 };

export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs statements within one transaction. */
export type Run = (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;

/**
 * A pool of connections to one database. What is read sees all that was written through the same connection before.
 */
export class Connection {
  readonly url: string;
  readonly #driver: Driver;
  /** The same as `#driver` where there is no reader. */
  readonly #readingDriver: Driver;
  readonly #options: Neo4jOptions & typeof DEFAULTS;
  readonly #bookmarks = neo4j.bookmarkManager();
  #closed = false;

  /** Opens no connection yet. @throws Failure `store.address` for what is no address of a server */
  constructor(url: string, options: Neo4jOptions) {
    this.url = url.replace(/\/\/[^/@]*@/, '//');
    this.#options = { ...DEFAULTS, ...options };
    const { user, password, reader, readerPassword } = this.#options;
    this.#driver = this.#open(url, user, password);
    this.#readingDriver = reader === undefined ? this.#driver : this.#open(url, reader, readerPassword);
  }

  /** @throws Failure when the server does not answer, does not let the user in or is too old */
  async verify(): Promise<void> {
    const { agent = 'an unnamed server' } = await this.#guarded(() =>
      this.#driver.getServerInfo(this.#database()),
    );
    if (!isSuitable(agent)) throw unsuitable(this.url, agent);
    if (this.#readingDriver !== this.#driver)
      await this.#guarded(
        () => this.#readingDriver.getServerInfo(this.#database()),
        `the user ${this.#options.reader} who only reads`,
      );
  }

  /** Longest that a question may take where nothing else is said, in ms. */
  get readTimeout(): number {
    return this.#options.readTimeout;
  }

  /**
   * Runs `work` in one transaction that writes nothing; again from its start after a failure that may pass.
   *
   * @param timeout in ms; the server ends what takes longer
   * @param cut has the server end it, and rejects
   */
  read<T>(
    work: (run: Run) => Promise<T>,
    timeout: number = this.#options.readTimeout,
    cut?: AbortSignal,
  ): Promise<T> {
    return this.#within(neo4j.session.READ, async (session) => {
      // what is closed while a question runs tells the server to drop it
      const drop = (): void => void session.close().catch(() => undefined);
      cut?.addEventListener('abort', drop);
      try {
        return await session.executeRead((transaction) => work(runIn(transaction)), { timeout });
      } finally {
        cut?.removeEventListener('abort', drop);
      }
    });
  }

  /** Keeps all that `work` does, or, when it rejects, nothing; again from its start after a failure that may pass. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), {
        timeout: this.#options.writeTimeout,
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#driver.close(), this.#readingDriver.close()]);
  }

  #open(url: string, user: string | undefined, password = ''): Driver {
    const { poolSize, retryFor } = this.#options;
    const auth = user === undefined ? undefined : neo4j.auth.basic(user, password);
    try {
      return neo4j.driver(url, auth, {
        disableLosslessIntegers: true,
        maxConnectionPoolSize: poolSize,
        maxTransactionRetryTime: retryFor,
        connectionTimeout: 5_000,
        connectionAcquisitionTimeout: 30_000,
        telemetryDisabled: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        userAgent: 'chuxi',
      });
    } catch (error) {
      throw noAddress(this.url, error);
    }
  }

  #database(): { database?: string } {
    return this.#options.database === undefined ? {} : { database: this.#options.database };
  }

  #within<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return this.#guarded(async () => {
      const driver = mode === neo4j.session.READ ? this.#readingDriver : this.#driver;
      const session = driver.session({
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarks,
        ...this.#database(),
      });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  async #guarded<T>(work: () => Promise<T>, who?: string): Promise<T> {
    if (this.#closed) throw closed(this.url);
    try {
      return await work();
    } catch (error) {
      throw asFailure(error, this.url, who);
    }
  }
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (statement, parameters = {}) =>
    (await transaction.run<Row>(statement, withIntegers(parameters) as Parameters)).records.map((record) =>
      record.toObject(),
    );

/** The driver sends every number as a float; whole ones are to be integers in the store, as limits have to be. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const whole: Record<string, unknown> = {};
  for (const name in value) whole[name] = withIntegers((value as Parameters)[name]);
  return whole;
}

/** The statements use subqueries as they are written from 5.23 on; after 5.26 versions are years. */
function isSuitable(agent: string): boolean {
  const [, major = '0', minor = '0'] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  return Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 23);
}
