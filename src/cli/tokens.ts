import { join, resolve } from 'node:path';
import type { Authentication, UserRole } from '../serve/index.ts';
import type { Context } from './context.ts';
import type { Say } from './messages/index.ts';
import { isFile, type StoreOptions, storeUrl } from './store.ts';
import { UsageError } from './usage.ts';

const ROLES: readonly UserRole[] = ['reader', 'reviewer', 'admin'];

/** Where the tokens of a graph are: CHUXI_TOKENS, else beside the graph's file, else in data/ of the working folder. */
export function tokensPath(options: StoreOptions, context: Context): string {
  const { env, cwd } = context.io;
  if (env['CHUXI_TOKENS']) return resolve(cwd, env['CHUXI_TOKENS']);
  const url = storeUrl(options, context);
  return isFile(url) ? `${url}.tokens` : resolve(cwd, join('data', 'chuxi.tokens'));
}

/**
 * By what users are known: tokens where any were ever made, and those of an identity provider where the environment
 * names one. Null where neither is: whoever asks is at this machine.
 */
export async function authenticationOf(
  options: StoreOptions,
  context: Context,
): Promise<Authentication | null> {
  const { jwtIn, TokenFile } = await import('../serve/index.ts');
  const tokens = new TokenFile(tokensPath(options, context));
  const jwt = jwtIn(context.io.env);
  if (!jwt && !(await tokens.exists())) return null;
  // a file that cannot be read is told now, not to the first who asks
  await tokens.list();
  return { tokens, jwt };
}

export const roleOf =
  (say: Say) =>
  (value: string): UserRole => {
    const role = ROLES.find((known) => known === value);
    if (!role) throw new UsageError(say('usage.role', { value }));
    return role;
  };
