import { setImmediate as turn } from 'node:timers/promises';
import Database from 'libsql';
import Asynchronous from 'libsql/promise';
import type { Flat } from '../columns.ts';
import { isStorableText } from '../storable.ts';
import { FEWEST_ROWS, ROWS_AT_ONCE as ROWS_IN_VALUES, type Valued, valuedOf } from './values.ts';

/*
 * The only file that knows the driver. libsql has the API of better-sqlite3, with these traps: a boolean as a
 * parameter ends the process, NUL ends a text, half a surrogate pair becomes U+FFFD, and a statement goes on
 * answering after its connection is closed. A worker thread that is ended while it is within a call takes the whole
 * process with it: a question is cut off by interrupting it, never by ending its thread.
 */

/** One connection to a database file, or to one in memory. */
export interface Connection {
  /**
   * Rows of a statement; its text is prepared once. Lists and rows among the parameters go as JSON text, and many rows
   * to a statement that only writes as values, some after the others.
   */
  all(text: string, parameters: Flat): readonly Flat[];
  /**
   * The same without holding up the thread until the first row, nor from one hundred of rows to the next. One at a
   * time.
   *
   * @param cut interrupts it: it rejects soon after, with an error of the driver
   */
  ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]>;
  /** For statements without parameters and rows, several at a time. */
  exec(text: string): void;
  close(): void;
  readonly isOpen: boolean;
}

/**
 * @param path of a file, which is made when it is not there, or `:memory:`
 * @param busyFor how long a statement waits for another connection's lock, in ms; it blocks the thread
 */
export function connect(path: string, busyFor: number): Connection {
  return new LibsqlConnection(new Database(path, { timeout: busyFor }));
}

/** Up to 1 GB of the file is read where the system has it in memory, instead of being copied from there: a quarter faster. */
const READING = 'PRAGMA query_only = ON; PRAGMA mmap_size = 1073741824;';

/** A connection that writes nothing. */
export function connectToRead(path: string, busyFor: number): Connection {
  const connection = connect(path, busyFor);
  connection.exec(READING);
  return connection;
}

/** A statement of the driver's asynchronous half, which works on the connections of the other as well. */
interface Asked {
  iterate(parameters: Record<string, string | number | null>): Promise<Iterable<Flat>>;
}

/** Rows between which whoever waits has a turn: as many as the driver fetches at once. */
const ROWS_AT_ONCE = 100;

/** An interruption is lost on a statement that has not quite begun, so that it is said again until it is heard. */
const AGAIN_AFTER = 20;

class LibsqlConnection implements Connection {
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, Database.Statement>();
  readonly #asked = new Map<string, Asked>();
  readonly #valued = new Map<string, Map<number, Valued | null>>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get isOpen(): boolean {
    return this.#database.open;
  }

  all(text: string, parameters: Flat): readonly Flat[] {
    const rows = parameters['rows'] as readonly Flat[] | undefined;
    const left = rows && rows.length >= FEWEST_ROWS ? this.#put(text, rows) : null;
    if (left === null) return this.#prepare(text).all(bound(parameters)) as Flat[];
    return left.length > 0 ? (this.#prepare(text).all(bound({ rows: left })) as Flat[]) : [];
  }

  /** @returns rows that are too few to go as values; null for a statement that takes none */
  #put(text: string, rows: readonly Flat[]): readonly Flat[] | null {
    let done = 0;
    let areNew = true;
    for (const count of ROWS_IN_VALUES) {
      const valued = this.#valuedOf(text, count);
      if (!valued) return null;
      for (; done + count <= rows.length; done += count) {
        const values = boundRows(rows, done, count, valued.columns);
        if (areNew && valued.textIfNew !== null) areNew = this.#run(valued.textIfNew, values) === count;
        if (!areNew || valued.textIfNew === null) this.#run(valued.text, values);
      }
    }
    return rows.slice(done);
  }

  #run(text: string, values: readonly (string | number | null)[]): number {
    return this.#prepare(text).run(values).changes;
  }

  #valuedOf(text: string, count: number): Valued | null {
    let known = this.#valued.get(text);
    if (!known) this.#valued.set(text, (known = new Map()));
    let valued = known.get(count);
    if (valued === undefined) known.set(count, (valued = valuedOf(text, count)));
    return valued;
  }

  #prepare(text: string): Database.Statement {
    if (!this.isOpen) throw new Error('the connection is closed');
    let statement = this.#prepared.get(text);
    if (!statement) this.#prepared.set(text, (statement = this.#database.prepare(text)));
    return statement;
  }

  async ask(text: string, parameters: Flat, cut: AbortSignal): Promise<readonly Flat[]> {
    cut.throwIfAborted();
    let again: NodeJS.Timeout | undefined;
    const interrupt = (): void => {
      Asynchronous.prototype.interrupt.call(this.#database);
      again = setTimeout(interrupt, AGAIN_AFTER);
    };
    cut.addEventListener('abort', interrupt);
    try {
      const rows: Flat[] = [];
      const statement = await this.#statement(text);
      for (const row of await statement.iterate(bound(parameters)))
        if (rows.push(row) % ROWS_AT_ONCE === 0) await turn();
      return rows;
    } finally {
      cut.removeEventListener('abort', interrupt);
      clearTimeout(again);
    }
  }

  async #statement(text: string): Promise<Asked> {
    if (!this.isOpen) throw new Error('the connection is closed');
    let statement = this.#asked.get(text);
    if (!statement) {
      statement = (await Asynchronous.prototype.prepare.call(this.#database, text)) as Asked;
      this.#asked.set(text, statement);
    }
    return statement;
  }

  exec(text: string): void {
    this.#database.exec(text);
  }

  close(): void {
    this.#prepared.clear();
    this.#asked.clear();
    if (this.isOpen) this.#database.close();
  }
}

/** As the driver takes them. */
function bound(parameters: Flat): Record<string, string | number | null> {
  const values: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(parameters)) values[name] = boundValue(value);
  return values;
}

/** The columns of some rows, one after the other; their texts have been looked at before. */
function boundRows(
  rows: readonly Flat[],
  from: number,
  count: number,
  columns: readonly string[],
): (string | number | null)[] {
  const values: (string | number | null)[] = [];
  for (let i = from; i < from + count; i++)
    for (const name of columns) {
      const value = rows[i]![name] ?? null;
      values.push(typeof value === 'string' ? value : boundValue(value));
    }
  return values;
}

function boundValue(value: unknown): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return isStorableText(value) ? value : NOWHERE;
  return JSON.stringify(value);
}

/** Instead of a text that no store can hold: equal to nothing that is stored. */
const NOWHERE = '\u{10FFFF}\uFFFF';

/** SQLite's result code of an error of the driver, without its extension: 5 for a lock; null for other errors. */
export function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff;
  const code = 'message' in error && /^ConnectionFailed\(.*: (\d+)"\)$/.exec(String(error.message))?.[1];
  return code ? Number(code) & 0xff : null;
}
