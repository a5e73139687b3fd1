import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Failure } from '../model/index.ts';
import { type User, USER_ROLES, type UserRole } from './access.ts';

/** A bearer token as it is kept: nothing in it lets anyone in. */
export interface KeptToken {
  /** Of whoever uses it; one token a name. */
  readonly name: string;
  readonly role: UserRole;
  /** Of the token, in hexadecimal digits. */
  readonly sha256: string;
  /** ISO 8601, as is `expires`. */
  readonly created: string;
  /** Null: never. */
  readonly expires: string | null;
}

const KEPT = z.object({
  version: z.literal(1),
  tokens: z.array(
    z.object({
      name: z.string(),
      role: z.enum(USER_ROLES),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      created: z.string(),
      expires: z.string().nullable(),
    }),
  ),
});

const MARK = 'chuxi_';

/** Whether it may be one of ours, by its beginning. */
export const isOwnToken = (text: string): boolean => text.startsWith(MARK);

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const isOver = ({ expires }: KeptToken, now: Date): boolean => expires !== null && new Date(expires) <= now;

/**
 * Bearer tokens in a file, hashed. What is changed in the file, by `chuxi token` while a server runs, holds within a
 * second.
 */
export class TokenFile {
  readonly path: string;
  #read: { readonly tokens: readonly KeptToken[]; readonly state: string } = { tokens: [], state: '' };
  #looked = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Whether somebody made one for this file; also where all were revoked. */
  async exists(): Promise<boolean> {
    return (await this.#state()) !== null;
  }

  /** All that are kept, by name. */
  async list(): Promise<readonly KeptToken[]> {
    await this.#look();
    return this.#read.tokens.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * Whose token it is; null where it is nobody's, or its time is over. Takes as long for a wrong token as for a right
   * one.
   */
  async userOf(token: string, now = new Date()): Promise<User | null> {
    if (now.getTime() - this.#looked > 1_000) await this.#look();
    const hash = hashOf(token);
    let found: KeptToken | null = null;
    for (const kept of this.#read.tokens)
      if (timingSafeEqual(Buffer.from(kept.sha256, 'hex'), hash)) found = kept;
    return found && !isOver(found, now) ? { name: found.name, role: found.role } : null;
  }

  /**
   * Makes a token.
   *
   * @returns the token, which is kept nowhere
   * @throws Failure where the name has one, or is none
   */
  async add(name: string, role: UserRole, days: number | null, now = new Date()): Promise<string> {
    if (!/^[\p{L}\p{N}](?:[\p{L}\p{N} ._@-]{0,62}[\p{L}\p{N}])?$/u.test(name)) throw badName(name);
    const tokens = await this.list();
    if (tokens.some((kept) => kept.name === name)) throw nameTaken(name);
    const token = MARK + randomBytes(32).toString('base64url');
    const expires = days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString();
    const sha256 = hashOf(token).toString('hex');
    await this.#write([...tokens, { name, role, sha256, created: now.toISOString(), expires }]);
    return token;
  }

  /** @returns whether there was one of that name */
  async revoke(name: string): Promise<boolean> {
    const tokens = await this.list();
    const rest = tokens.filter((kept) => kept.name !== name);
    if (rest.length === tokens.length) return false;
    await this.#write(rest);
    return true;
  }

  async #look(): Promise<void> {
    this.#looked = Date.now();
    const state = await this.#state();
    if (state === null) this.#read = { tokens: [], state: '' };
    else if (state !== this.#read.state) this.#read = { tokens: await this.#parsed(), state };
  }

  /** What changes with the file; null where there is none. */
  async #state(): Promise<string | null> {
    try {
      const { ino, mtimeMs, size } = await stat(this.path);
      return `${ino} ${mtimeMs} ${size}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw unreadable(this.path, error);
    }
  }

  async #parsed(): Promise<readonly KeptToken[]> {
    try {
      return KEPT.parse(JSON.parse(await readFile(this.path, 'utf8'))).tokens;
    } catch (error) {
      throw unreadable(this.path, error);
    }
  }

  /** Whole or not at all: another file takes the place of this one. For its owner's eyes only. */
  async #write(tokens: readonly KeptToken[]): Promise<void> {
    const aside = `${this.path}.${randomBytes(6).toString('hex')}`;
    await mkdir(dirname(this.path), { recursive: true });
    try {
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(`${JSON.stringify({ version: 1, tokens }, null, 2)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, this.path);
    } catch (error) {
      await rm(aside, { force: true });
      throw unwritable(this.path, error);
    }
    await this.#look();
  }
}

const badName = (name: string): Failure =>
  new Failure(
    'token.name',
    `expected a name of 1 to 64 letters, digits and . _ @ - between them, got ${JSON.stringify(name)}`,
    'name whoever will use the token',
    { details: { name } },
  );

const nameTaken = (name: string): Failure =>
  new Failure('token.taken', `expected a name without a token, but ${name} has one`, 'revoke that first', {
    details: { name },
  });

const unreadable = (path: string, cause: unknown): Failure =>
  new Failure(
    'token.unreadable',
    `expected tokens in ${path}, got a file that cannot be read as such`,
    'see that it is a file of `chuxi token` and may be read, or delete it and make tokens anew',
    { cause, details: { path } },
  );

const unwritable = (path: string, cause: unknown): Failure =>
  new Failure(
    'token.unwritable',
    `expected to write ${path}, got ${cause instanceof Error ? cause.message : String(cause)}`,
    'see that its folder may be written to, or name another file in CHUXI_TOKENS',
    { cause, details: { path } },
  );
