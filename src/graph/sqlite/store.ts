import { setImmediate as turn } from 'node:timers/promises';
import { Cuts, timeLeft, USUAL_LIMIT } from '../bounds.ts';
import type { Flat } from '../columns.ts';
import { dumpOf } from '../dump.ts';
import { closed, finished, nested } from '../failures.ts';
import { gramsOf, phraseOf } from '../fragments.ts';
import type { Term } from '../ranking.ts';
import { StatementReads } from '../reads.ts';
import { restoreInto } from '../restore.ts';
import type { Runner } from '../runner.ts';
import type { Statements } from '../statements.ts';
import type { Bounds, DumpRow, GraphStore } from '../store.ts';
import type { GraphWriter } from '../writer.ts';
import { Turns } from '../turns.ts';
import { StatementWrites } from '../writes.ts';
import type { Connection } from './driver.ts';
import { asFailure } from './failures.ts';
import { whenUnlocked } from './locking.ts';
import { nameHolder } from './holder.ts';
import { rollBack, storedVersion } from './migrate.ts';
import type { Reading } from './reading.ts';

/** Then whoever waits has a turn. */
const ROWS_AT_ONCE = 500;

/** How a store reaches its file. */
export interface Access {
  readonly url: string;
  readonly schemaVersion: number;
  readonly statements: Statements;
  /** Longest wait for another program that writes, in ms. */
  readonly patience: number;
  readonly reading: Reading;
  /** Another connection to the same file; null where the database is in memory and has just one. */
  readonly connect: (() => Connection) | null;
}

/**
 * The graph in a file, or in memory. Reads have connections of their own and so never see half a write; in memory,
 * where there is just one, reads and writes take turns.
 */
export class SqliteStore extends StatementReads implements GraphStore {
  readonly url: string;
  readonly schemaVersion: number;
  readonly #access: Access;
  readonly #writing: Connection;
  readonly #cuts: Cuts;
  readonly #turns = new Turns();

  constructor(access: Access, writing: Connection) {
    super();
    this.url = access.url;
    this.schemaVersion = access.schemaVersion;
    this.#access = access;
    this.#writing = writing;
    this.#cuts = new Cuts(access.url);
  }

  protected override get runner(): Runner {
    return this.runnerWithin({});
  }

  protected override runnerWithin(bounds: Bounds): Runner {
    const left = timeLeft(bounds.limit ?? USUAL_LIMIT);
    return this.#runnerOver((text, parameters) =>
      this.#cuts.within(bounds, (cut) => this.#inTurn(() => this.#ask(text, parameters, cut), cut), left()),
    );
  }

  #ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]> {
    return whenUnlocked(this.#access.patience, () => this.#access.reading.ask(text, parameters, cut));
  }

  /** In memory, reads wait for the write before them and for one another. */
  #inTurn<T>(work: () => Promise<T>, cut?: AbortSignal): Promise<T> {
    const isAlone = this.#access.connect === null && !this.#turns.isInside;
    return isAlone ? this.#turns.take(work, cut) : work();
  }

  async verify(): Promise<void> {
    await this.#guarded(() =>
      this.#inTurn(async () => void storedVersion(this.#writing, this.schemaVersion, this.url)),
    );
  }

  async close(): Promise<void> {
    this.#cuts.all();
    await this.#turns.free();
    await this.#access.reading.close();
    this.#writing.close();
  }

  async write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    if (this.#turns.isInside) throw nested(this.url);
    return this.#turns.take(() => this.#guarded(() => this.#transaction(work)));
  }

  async #transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    await whenUnlocked(this.#access.patience, () => this.#writing.exec('BEGIN IMMEDIATE'));
    const takeName = nameHolder(this.#access.connect === null ? null : this.url);
    let isOver = false;
    const failed: unknown[] = [];
    const runner = this.#runnerOver(async (text, parameters) => {
      if (isOver) throw finished(this.url);
      try {
        const rows = this.#writing.all(text, parameters);
        await turn();
        return rows;
      } catch (error) {
        failed.push(error);
        throw error;
      }
    });
    try {
      const result = await work(new StatementWrites(runner));
      // what a statement did before it failed is still there
      if (failed.length > 0) throw failed[0];
      takeName();
      this.#writing.exec('COMMIT');
      return result;
    } catch (error) {
      takeName();
      rollBack(this.#writing);
      throw error;
    } finally {
      isOver = true;
    }
  }

  /** One state of the graph, whatever is written meanwhile; in memory, the whole dump is made at once. */
  async *dump(): AsyncGenerator<DumpRow> {
    const { connect } = this.#access;
    if (connect === null) return yield* await this.#dumpAtOnce();
    const connection = await this.#guarded(async () => connect());
    try {
      connection.exec('BEGIN');
      yield* dumpOf(
        this.#runnerOver(async (text, parameters) => {
          await turn();
          return connection.all(text, parameters);
        }),
      );
    } finally {
      connection.close();
    }
  }

  async #dumpAtOnce(): Promise<DumpRow[]> {
    if (this.#turns.isInside) throw nested(this.url);
    return this.#turns.take(async () => {
      const lines: DumpRow[] = [];
      const never = new AbortController().signal;
      const runner = this.#runnerOver((text, parameters) => this.#ask(text, parameters, never));
      for await (const line of dumpOf(runner)) lines.push(line);
      return lines;
    });
  }

  restore(rows: AsyncIterable<DumpRow>): Promise<void> {
    return restoreInto(this, rows);
  }

  #runnerOver(all: (text: string, parameters: Flat) => Promise<readonly Flat[]>): Runner {
    return {
      run: (statement, parameters) =>
        this.#guarded(() => all(this.#access.statements.text(statement), parameters)),
      rowsAtOnce: ROWS_AT_ONCE,
      ahead: 0,
      fragment: phraseOf,
      term: keptTerm,
    };
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#writing.isOpen) throw closed(this.url);
    try {
      return await work();
    } catch (error) {
      throw asFailure(error, this.url);
    }
  }
}

/** The article keeps its text, and the index the pairs of its characters. */
const keptTerm = (term: Term): Flat => ({
  ...term,
  folded: term.field === 'text' ? '' : term.folded,
  grams: gramsOf(term.folded),
});
