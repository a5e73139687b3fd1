import type { Migration } from '../statements.ts';
import type { Connection } from './driver.ts';
import { foreign, newer } from './failures.ts';

/** Stands in the head of each database of ours: "Chux". */
const APPLICATION = 0x43687578;

/** Version of the tables that the steps lead to. */
export const knownVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Brings the tables to the version of this program; each step sets the version that it leads to.
 *
 * @throws Failure `store.newer`, `store.not-a-store`
 */
export function migrate(connection: Connection, migrations: readonly Migration[], url: string): void {
  if (storedVersion(connection, knownVersion(migrations), url) === knownVersion(migrations)) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    const version = storedVersion(connection, knownVersion(migrations), url);
    for (const migration of migrations) if (migration.version > version) connection.exec(migration.text);
    connection.exec('COMMIT');
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

/** After some errors, a full disk among them, SQLite has done so by itself. */
export function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // nothing to roll back
  }
}

/** Version of the tables in the file; 0 for an empty one. */
export function storedVersion(connection: Connection, known: number, url: string): number {
  const version = numberOf(connection, 'PRAGMA user_version');
  const application = numberOf(connection, 'PRAGMA application_id');
  const isEmpty = version === 0 && application === 0 && numberOf(connection, 'PRAGMA page_count') <= 1;
  if (isEmpty) return 0;
  if (application !== APPLICATION) throw foreign(url);
  if (version > known) throw newer(url, version, known);
  return version;
}

const numberOf = (connection: Connection, pragma: string): number =>
  Object.values(connection.all(pragma, {})[0]!)[0] as number;
