import type { Connection } from './connection.ts';
import { newer } from './failures.ts';

/** A step from the version before to its own. Every statement may be run again. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

/** Longest that the server may take to fill new indexes, in seconds. */
const INDEXES_WITHIN = 300;

/**
 * Version of the store's constraints and indexes; 0 for a database that has none.
 *
 * @throws Failure `store.newer` when a newer program made them
 */
export async function storedVersion(connection: Connection, known: number): Promise<number> {
  const rows = await connection.read((run) => run('MATCH (s:Schema) RETURN max(s.version) AS version'));
  const found = Number(rows[0]?.['version'] ?? 0);
  if (found > known) throw newer(connection.url, found, known);
  return found;
}

/** Brings the store to the last migration's version. Each statement is a transaction, since the server mixes no data into them. */
export async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.at(-1)?.version ?? 0;
  const found = await storedVersion(connection, known);
  for (const { version, statements } of migrations.filter((step) => step.version > found)) {
    for (const statement of statements) await connection.write((run) => run(statement));
    await connection.read((run) => run('CALL db.awaitIndexes($seconds)', { seconds: INDEXES_WITHIN }));
    await connection.write((run) => run('MERGE (s:Schema) SET s.version = $version', { version }));
  }
}
