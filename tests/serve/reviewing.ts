import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { type LoadItem, loadDocuments } from '../../src/load/index.ts';
import {
  createServer,
  type GraphServer,
  TokenFile,
  USER_ROLES,
  type UserRole,
} from '../../src/serve/index.ts';
import { type Answer, post } from './ask.ts';
import { bearing } from './sockets.ts';

/** A server of a graph in memory whose users have tokens, one for each role: 一位reviewer. */
export interface Reviewing {
  readonly store: GraphStore;
  ask<Data>(
    role: UserRole,
    query: string,
    variables?: object,
  ): Promise<Omit<Answer, 'data'> & { readonly data?: Data | null }>;
  close(): Promise<void>;
}

export async function openReviewing(documents: readonly LoadItem[]): Promise<Reviewing> {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-reviewing-'));
  const tokens = new TokenFile(join(folder, 'tokens'));
  const bearers = {} as Record<UserRole, Record<string, string>>;
  for (const role of USER_ROLES) bearers[role] = bearing(await tokens.add(`一位${role}`, role, null));
  const store = await openStore(':memory:');
  await loadDocuments(store, documents);
  const server: GraphServer = createServer(store, { authentication: { tokens } });
  return {
    store,
    ask: async <Data>(role: UserRole, query: string, variables: object = {}) => {
      const response = await post(server, JSON.stringify({ query, variables }), bearers[role]);
      return (await response.json()) as Omit<Answer, 'data'> & { data?: Data | null };
    },
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
