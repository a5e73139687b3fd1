import type { GraphStore } from '../store.ts';
import { Statements } from '../statements.ts';
import { Connection, type Neo4jOptions } from './connection.ts';
import { migrate } from './migrations.ts';
import { Neo4jStore } from './store.ts';

export type { Neo4jOptions } from './connection.ts';

/**
 * Opens the graph in a Neo4j server and brings its constraints and indexes to this program's version.
 *
 * @param url bolt://127.0.0.1:7687, neo4j://…, neo4j+s://…
 * @throws Failure `store.address`, `store.unreachable`, `store.refused`, `store.no-database`, `store.unsuitable` or
 *   `store.newer`
 */
export async function openNeo4j(url: string, options: Neo4jOptions = {}): Promise<GraphStore> {
  const connection = new Connection(url, options);
  try {
    await connection.verify();
    const statements = new Statements('cypher');
    await migrate(connection, statements);
    return new Neo4jStore(connection, statements);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
