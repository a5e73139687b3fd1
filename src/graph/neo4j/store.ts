import { StatementReads } from '../reads.ts';
import type { Runner } from '../runner.ts';
import type { Statements } from '../statements.ts';
import type { DumpRow, GraphStore } from '../store.ts';
import type { GraphWriter } from '../writer.ts';
import { StatementWrites } from '../writes.ts';
import type { Connection, Run } from './connection.ts';
import { gramsOf, phraseOf } from '../fragments.ts';
import { knownVersion, storedVersion } from './migrations.ts';

/** The graph in a database of a Neo4j server. */
export class Neo4jStore extends StatementReads implements GraphStore {
  readonly url: string;
  readonly schemaVersion: number;
  protected readonly runner: Runner;
  readonly #connection: Connection;
  readonly #statements: Statements;
  /** Settles when the writes asked for so far are done. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, statements: Statements) {
    super();
    this.url = connection.url;
    this.schemaVersion = knownVersion(statements);
    this.#connection = connection;
    this.#statements = statements;
    this.runner = this.#runnerOver((statement, parameters) =>
      connection.read((run) => run(statement, parameters)),
    );
  }

  async verify(): Promise<void> {
    await this.#connection.verify();
    await storedVersion(this.#connection, this.#statements);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** `work` is run again from its start where the server cut it short (a lost connection, a deadlock). */
  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    return this.#inTurn((run) => work(new StatementWrites(this.#runnerOver(run))));
  }

  #inTurn<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const done = this.#turn.then(() =>
      this.#connection.write(async (run) => {
        await run(this.#statements.text('schema/take-turn'));
        return work(run);
      }),
    );
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #runnerOver(run: Run): Runner {
    return {
      run: (statement, parameters) => run(this.#statements.text(statement), parameters),
      fragment: phraseOf,
      term: (term) => ({ ...term, grams: gramsOf(term.folded) }),
    };
  }
}
