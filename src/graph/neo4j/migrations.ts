import type { Statements } from '../statements.ts';
import type { Connection } from './connection.ts';
import { newer } from './failures.ts';

/** Longest that the server may take to fill new indexes, in seconds. */
const INDEXES_WITHIN = 300;

/** Version of constraints and indexes that this program knows. */
export const knownVersion = (statements: Statements): number => statements.migrations().at(-1)?.version ?? 0;

/**
 * Version of the store's constraints and indexes; 0 for a database that has none.
 *
 * @throws Failure `store.newer` when a newer program made them
 */
export async function storedVersion(connection: Connection, statements: Statements): Promise<number> {
  const [row] = await connection.read((run) => run(statements.text('schema/version')));
  const found = Number(row?.['version'] ?? 0);
  const known = knownVersion(statements);
  if (found > known) throw newer(connection.url, found, known);
  return found;
}

/**
 * Brings the store to this program's version. Each statement is a transaction of its own, since the server takes no
 * data together with constraints; each may be run again, so that a migration cut short is made good by the next start.
 */
export async function migrate(connection: Connection, statements: Statements): Promise<void> {
  const found = await storedVersion(connection, statements);
  for (const { version, text } of statements.migrations().filter((step) => step.version > found)) {
    for (const statement of statementsIn(text)) await connection.write((run) => run(statement));
    await connection.write((run) =>
      run(statements.text('schema/await-indexes'), { seconds: INDEXES_WITHIN }),
    );
    await connection.write((run) => run(statements.text('schema/record-version'), { version }));
  }
}

/** Statements of a migration end with a semicolon at a line's end. */
const statementsIn = (text: string): string[] =>
  text.split(/;\s*$/m).filter((statement) => /^(?!\/\/)\s*\S/m.test(statement));
