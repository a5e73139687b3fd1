import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Statements } from '../statements.ts';
import type { GraphStore } from '../store.ts';
import { type Connection, connect, connectToRead } from './driver.ts';
import { asFailure, noFolder } from './failures.ts';
import { whenUnlocked } from './locking.ts';
import { knownVersion, migrate } from './migrate.ts';
import { type Reading, ReadingHere } from './reading.ts';
import { ReadingPool } from './reading-pool.ts';
import { SqliteStore } from './store.ts';

export interface SqliteOptions {
  /** Longest wait for another program that writes, in ms. */
  readonly patience?: number;
  /**
   * Threads that answer questions to a file, at most; each starts when it is needed. With 0, questions are answered in
   * this thread, as they always are in memory: for programs that ask a few and end. As many as there are processors,
   * and no more than four, when left out.
   */
  readonly readers?: number;
}

const MOST_READERS = 4;

const MEMORY = ':memory:';
const PATIENCE = 10_000;

/** Short, since SQLite's own wait blocks the thread: `whenUnlocked` waits longer. */
const BUSY_FOR = 20;

/**
 * Opens the graph in a file, making the file and its folder when they are not there, and brings its tables to this
 * program's version.
 *
 * @param url path of the file, or `:memory:`
 * @throws Failure `store.newer`, `store.not-a-store`, `store.unwritable`, `store.locked`, `store.damaged`
 */
export async function openSqlite(url: string, options: SqliteOptions = {}): Promise<GraphStore> {
  const patience = options.patience ?? PATIENCE;
  const statements = new Statements('sql');
  const migrations = statements.migrations();
  if (url !== MEMORY) makeFolder(dirname(url));
  let connection: Connection | null = null;
  try {
    const open = (connection = connect(url, BUSY_FOR));
    await whenUnlocked(patience, () => {
      open.exec(SETTINGS);
      migrate(open, migrations, url);
      if (url !== MEMORY) open.exec('PRAGMA journal_mode = WAL');
    });
    return new SqliteStore(
      {
        url,
        schemaVersion: knownVersion(migrations),
        statements,
        patience,
        reading: readingOf(url, open, options.readers ?? Math.min(availableParallelism(), MOST_READERS)),
        connect: url === MEMORY ? null : () => connectToRead(url, BUSY_FOR),
      },
      open,
    );
  } catch (error) {
    connection?.close();
    throw asFailure(error, url);
  }
}

/** Kept on every commit, references held, and 64 MB of pages in memory: with the usual 2 MB, loading takes twice as long. */
const SETTINGS =
  'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;';

/** A database in memory has just the one connection, which no other thread can have. */
function readingOf(url: string, open: Connection, readers: number): Reading {
  if (url === MEMORY) return new ReadingHere(() => open);
  return readers > 0 ? new ReadingPool(url, readers) : new ReadingHere(() => connectToRead(url, BUSY_FOR));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw noFolder(folder, error as Error);
  }
}
