import { dumpOf } from '../dump.ts';
import { Cuts, timeLeft } from '../bounds.ts';
import { finished, nested } from '../failures.ts';
import { gramsOf, phraseOf } from '../fragments.ts';
import { StatementReads } from '../reads.ts';
import { restoreInto } from '../restore.ts';
import type { Runner } from '../runner.ts';
import type { Statements } from '../statements.ts';
import type { Bounds, DumpRow, GraphStore } from '../store.ts';
import { Turns } from '../turns.ts';
import type { GraphWriter } from '../writer.ts';
import { StatementWrites } from '../writes.ts';
import type { Connection, Run } from './connection.ts';
import { knownVersion, storedVersion } from './migrations.ts';
import { spooled } from './spool.ts';

/** The graph in a database of a Neo4j server. Reads never see half a write. */
export class Neo4jStore extends StatementReads implements GraphStore {
  readonly url: string;
  readonly schemaVersion: number;
  readonly #connection: Connection;
  readonly #statements: Statements;
  readonly #turns = new Turns();
  readonly #cuts: Cuts;

  constructor(connection: Connection, statements: Statements) {
    super();
    this.url = connection.url;
    this.schemaVersion = knownVersion(statements);
    this.#connection = connection;
    this.#statements = statements;
    this.#cuts = new Cuts(connection.url);
  }

  protected override runnerWithin(bounds: Bounds): Runner {
    const { limit = this.#connection.readTimeout } = bounds;
    const left = timeLeft(limit);
    return this.#runnerOver((text, parameters) => {
      const rest = left();
      const ask = (cut: AbortSignal) => this.#connection.read((run) => run(text, parameters), rest, cut);
      return this.#cuts.within({ ...bounds, limit }, ask, rest);
    });
  }

  protected override get runner(): Runner {
    return this.runnerWithin({});
  }

  async verify(): Promise<void> {
    await this.#connection.verify();
    await storedVersion(this.#connection, this.#statements);
  }

  async close(): Promise<void> {
    this.#cuts.all();
    await this.#turns.free();
    await this.#connection.close();
  }

  /** `work` is run again from its start where the server cut it short: a lost connection, a deadlock. */
  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    return this.#alone((runner) => work(new StatementWrites(runner)));
  }

  /** One state of the graph: made while no program writes, then read at leisure. */
  dump(): AsyncGenerator<DumpRow> {
    return spooled((fill) => this.#alone((runner) => fill(dumpOf(runner))));
  }

  restore(rows: AsyncIterable<DumpRow>): Promise<void> {
    return restoreInto(this, rows);
  }

  /** Within one transaction, while neither this program nor another writes. */
  async #alone<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
    if (this.#turns.isInside) throw nested(this.url);
    return this.#turns.take(() =>
      this.#connection.write(async (run) => {
        await run(this.#statements.text('schema/take-turn'));
        return this.#untilOver(run, work);
      }),
    );
  }

  async #untilOver<T>(run: Run, work: (runner: Runner) => Promise<T>): Promise<T> {
    let isOver = false;
    const runner = this.#runnerOver(async (text, parameters) => {
      if (isOver) throw finished(this.url);
      return run(text, parameters);
    });
    try {
      return await work(runner);
    } finally {
      isOver = true;
    }
  }

  #runnerOver(run: Run): Runner {
    return {
      run: (statement, parameters) => run(this.#statements.text(statement), parameters),
      rowsAtOnce: 1000,
      ahead: 2,
      fragment: phraseOf,
      term: (term) => ({
        ...term,
        folded: term.field === 'text' ? '' : term.folded,
        grams: gramsOf(term.folded),
      }),
    };
  }
}
