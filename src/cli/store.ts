import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { GraphStore } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import type { Context } from './context.ts';
import { UsageError } from './usage.ts';

export interface StoreOptions {
  readonly db?: string;
  readonly memory?: boolean;
}

export const addStoreOptions = (command: Command, { say }: Context): Command =>
  command.option('--db <path>', say('option.db'));

export const addMemoryOption = (command: Command, { say }: Context): Command =>
  command.option('--memory', say('option.memory'));

/**
 * Where the graph is: `--memory` or `--db`, else CHUXI_STORE, else data/chuxi.db in the working folder. Files come
 * out absolute, servers as they are.
 */
export function storeUrl(options: StoreOptions, { io, say }: Context): string {
  if (options.memory && options.db !== undefined) throw new UsageError(say('usage.memory-and-db'));
  if (options.memory) return ':memory:';
  const chosen = options.db ?? (io.env['CHUXI_STORE'] || join('data', 'chuxi.db'));
  return isFile(chosen) ? resolve(io.cwd, chosen) : chosen;
}

/** Whether a store is a file, as opposed to a server or memory. */
export const isFile = (url: string): boolean => url !== ':memory:' && !/^[a-z0-9+]+:\/\//u.test(url);

/** `at once`: by several people at the same time, none of whom the others' questions may hold up. */
export type Asking = 'once' | 'at once';

/** Opens the store for one piece of work and closes it, however the work ends. */
export async function withStore<T>(
  options: StoreOptions,
  context: Context,
  work: (store: GraphStore) => Promise<T>,
  asking: Asking = 'once',
): Promise<T> {
  const url = storeUrl(options, context);
  if (isFile(url)) mkdirSync(dirname(url), { recursive: true });
  return useStore(url, context, work, asking);
}

/** {@link withStore}, for questions: a database that is not there is a failure, not an empty answer. */
export async function withFilledStore<T>(
  options: StoreOptions,
  context: Context,
  work: (store: GraphStore) => Promise<T>,
  asking: Asking = 'once',
): Promise<T> {
  const url = storeUrl(options, context);
  if (isFile(url) && !existsSync(url)) throw noStore(url, context);
  return useStore(url, context, work, asking);
}

async function useStore<T>(
  url: string,
  { io }: Context,
  work: (store: GraphStore) => Promise<T>,
  asking: Asking,
): Promise<T> {
  const { openStore } = await import('../graph/open.ts');
  const store = await openStore(url, {
    ...(io.env['CHUXI_USER'] ? { user: io.env['CHUXI_USER'] } : {}),
    ...(io.env['CHUXI_PASSWORD'] ? { password: io.env['CHUXI_PASSWORD'] } : {}),
    ...(io.env['CHUXI_READER_USER'] ? { reader: io.env['CHUXI_READER_USER'] } : {}),
    ...(io.env['CHUXI_READER_PASSWORD'] ? { readerPassword: io.env['CHUXI_READER_PASSWORD'] } : {}),
    ...(asking === 'once' ? { readers: 0 } : {}),
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const noStore = (path: string, { say }: Context): Failure =>
  new Failure('cli.no-store', say('failure.no-store.what', { path }), say('failure.no-store.remedy'), {
    details: { path },
  });
