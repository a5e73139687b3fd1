import { setImmediate as turn } from 'node:timers/promises';
import Database from 'libsql';
import Asynchronous from 'libsql/promise';
import type { Flat } from '../columns.ts';
import { isStorableText } from '../storable.ts';
import { ROWS_AT_ONCE as ROWS_IN_VALUES, type Valued, valuedOf } from './values.ts';

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
  readonly #valued = new Map<string, Valued | null>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get isOpen(): boolean {
    return this.#database.open;
  }

  all(text: string, parameters: Flat): readonly Flat[] {
    const rows = parameters['rows'] as readonly Flat[] | undefined;
    const valued = rows && rows.length >= ROWS_IN_VALUES ? this.#valuedOf(text) : null;
    if (!rows || !valued) return this.#prepare(text).all(bound(parameters)) as Flat[];
    this.#put(valued, rows);
    const rest = rows.slice(rows.length - (rows.length % ROWS_IN_VALUES));
    return rest.length > 0 ? this.all(text, { rows: rest }) : [];
  }

  #put({ text, columns }: Valued, rows: readonly Flat[]): void {
    const statement = this.#prepare(text);
    for (let end = ROWS_IN_VALUES; end <= rows.length; end += ROWS_IN_VALUES)
      statement.run(boundRows(rows, end - ROWS_IN_VALUES, columns));
  }

  #valuedOf(text: string): Valued | null {
    let valued = this.#valued.get(text);
    if (valued === undefined) this.#valued.set(text, (valued = valuedOf(text)));
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

/** The columns of some rows, one after the other. */
function boundRows(
  rows: readonly Flat[],
  from: number,
  columns: readonly string[],
): (string | number | null)[] {
  const values: (string | number | null)[] = [];
  for (let i = from; i < from + ROWS_IN_VALUES; i++)
    for (const name of columns) values.push(boundValue(rows[i]![name] ?? null));
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
