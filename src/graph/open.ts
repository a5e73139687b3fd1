import type { GraphStore } from './store.ts';

export interface StoreOptions {
  /** For a server that asks who it is. */
  readonly user?: string;
  readonly password?: string;
  /** Who reads from a server that has a user who may do no more. */
  readonly reader?: string;
  readonly readerPassword?: string;
  /** Of a server that has several. */
  readonly database?: string;
  /** Longest wait for another program that writes into the same file, in ms. */
  readonly patience?: number;
  /** Threads that answer questions to a file; see `SqliteOptions.readers`. */
  readonly readers?: number;
}

/**
 * Opens a store and brings its tables, or constraints and indexes, to the version of this program.
 *
 * @param url bolt://…, neo4j://… and their +s and +ssc kinds for a server; `:memory:`; all else is the path of a file,
 *   which is made when it is not there, with its folder
 * @throws Failure whose code begins with `store.`
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<GraphStore> {
  if (isServer(url)) {
    const { openNeo4j } = await import('./neo4j/index.ts');
    return openNeo4j(url, options);
  }
  const { openSqlite } = await import('./sqlite/index.ts');
  return openSqlite(url, options);
}

/** Other schemes than those of servers go there too, and are refused by name. */
const isServer = (url: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(url);
