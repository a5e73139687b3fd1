import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { Kind, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Failure } from '../model/index.ts';
import { examplesFolder } from './examples.ts';
import { refusal } from './refusal.ts';

export interface PersistedOptions {
  /** A folder of one's own with `.graphql` files, beside `docs/queries/`. */
  readonly folder?: string | undefined;
  /** Whether nothing else is answered. */
  readonly only?: boolean | undefined;
}

/** The texts by the name of their file, without ending, and by their SHA-256 in hexadecimal digits. */
export type Operations = ReadonlyMap<string, string>;

/** Questions of the explorer, which it asks by name of a server that answers no others: `explorer.person-page`. */
const EXPLORER = fileURLToPath(new URL('../../web/src/api/operations/', import.meta.url));

/**
 * Operations of the folders, those of one's own after those of the program.
 *
 * @throws Failure where a folder cannot be read or a file is no query
 */
export const readOperations = (folder?: string): Operations =>
  new Map([
    ...operationsIn(EXPLORER, 'explorer.'),
    ...operationsIn(examplesFolder()),
    ...(folder === undefined ? [] : operationsIn(folder)),
  ]);

function operationsIn(folder: string, prefix = ''): [string, string][] {
  return namesIn(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!isOperation(text)) throw noOperation(join(folder, file));
    const hash = createHash('sha256').update(text).digest('hex');
    return [
      [prefix + file.slice(0, -'.graphql'.length), text],
      [hash, text],
    ] as [string, string][];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .toSorted();
  } catch (cause) {
    throw new Failure(
      'serve.persisted-folder',
      `expected a folder of .graphql files at ${folder}, got none that can be read`,
      'give another to --persisted',
      { cause, details: { folder } },
    );
  }
}

function isOperation(text: string): boolean {
  try {
    return parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  } catch {
    return false;
  }
}

const noOperation = (file: string): Failure =>
  new Failure(
    'serve.persisted-file',
    `expected a GraphQL query in ${file}, got something else`,
    'mend or remove it',
    {
      details: { file },
    },
  );

/** Answers operations that are asked for by `documentId`, a name or hash, or by the hash of a persisted query. */
export function usePersisted({ folder, only = false }: PersistedOptions): Plugin {
  const operations = readOperations(folder);
  const plugin = usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: (params) => idIn(params as unknown as Record<string, unknown>),
    getPersistedOperation: (id) => operations.get(id) ?? null,
    customErrors: {
      notFound: () =>
        refusal('query.not-persisted', 'expected the name or hash of a kept query, got another', KEPT),
      keyNotFound: () =>
        refusal('query.missing', 'expected a query, or the name of a kept one in documentId', KEPT),
      persistedQueryOnly: () =>
        refusal('query.persisted-only', 'expected the name or hash of a kept query, got a text', KEPT),
    },
  });
  return plugin as Plugin;
}

const KEPT = 'see docs/queries/, or ask whoever runs this server to add the query to its folder';

function idIn({ documentId, extensions }: Readonly<Record<string, unknown>>): string | null {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const persisted = (
    extensions as { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null | undefined
  )?.persistedQuery;
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : null;
}
