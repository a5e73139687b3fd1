import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { LOCAL_USER, type User } from './access.ts';
import { type Claims, type JwtOptions, userIn, type Verifying, verifying } from './jwt.ts';
import { refusal } from './refusal.ts';
import { isOwnToken, type TokenFile } from './tokens.ts';

/** By what users are known. */
export interface Authentication {
  readonly tokens: TokenFile;
  readonly jwt?: JwtOptions | null;
}

const CHALLENGE = { 'WWW-Authenticate': 'Bearer' };

const missing = (): GraphQLError =>
  refusal(
    'access.token-missing',
    'expected a token in the header authorization, got none',
    'send `authorization: Bearer TOKEN` with a token that `chuxi token` made, or that of the identity provider',
    { status: 401, headers: CHALLENGE },
  );

const wrong = (): GraphQLError =>
  refusal(
    'access.token-invalid',
    'expected a token that is known and whose time is not over',
    'ask whoever runs this server for another token',
    { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } },
  );

const roleless = (): GraphQLError =>
  refusal(
    'access.role-missing',
    'expected a token that says which role its user has: reader, reviewer or admin',
    'ask whoever runs the identity provider for a role',
    { status: 403 },
  );

const unavailable = (): GraphQLError =>
  refusal(
    'access.unavailable',
    'expected to find out whose token it is, but what knows of that does not answer',
    'ask again later; the log of the server says why',
    { status: 503, headers: { 'Retry-After': '10' } },
  );

/** The token of the header `authorization`; null where there is none, empty where it is no bearer's. */
function bearerIn(headers: Headers): string | null {
  const header = headers.get('authorization');
  if (header === null) return null;
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(header)?.[1] ?? '';
}

/** Finds out who sends a request. */
export class Gate {
  readonly #tokens: TokenFile | null;
  readonly #jwt: JwtOptions | null;
  readonly #verifier: Verifying | null;
  readonly #log: Logger;

  /** @param authentication without it, whoever asks is at this machine */
  constructor(authentication: Authentication | null, log: Logger) {
    this.#tokens = authentication?.tokens ?? null;
    this.#jwt = authentication?.jwt ?? null;
    this.#verifier = this.#jwt && verifying(this.#jwt);
    this.#log = log;
  }

  /** @throws GraphQLError with status 401 or 403 where nobody may ask so, 503 where that cannot be found out */
  async userOf(request: Request): Promise<User> {
    if (!this.#tokens) return LOCAL_USER;
    const token = bearerIn(request.headers);
    if (token === null) throw missing();
    const user =
      this.#verifier && token && !isOwnToken(token)
        ? await this.#claimed(request, this.#verifier)
        : await this.#kept(token, this.#tokens);
    if (!user) throw wrong();
    return user;
  }

  async #kept(token: string, tokens: TokenFile): Promise<User | null> {
    try {
      return isOwnToken(token) ? await tokens.userOf(token) : null;
    } catch (error) {
      this.#log.error({ code: 'access.unavailable' }, (error as Error).message);
      throw unavailable();
    }
  }

  async #claimed(request: Request, verifier: Verifying): Promise<User | null> {
    const known: { jwt?: { readonly payload: Claims } } = {};
    try {
      const url = new URL(request.url);
      await verifier.onRequestParse({ request, url, serverContext: known } as never);
    } catch (error) {
      if (error instanceof GraphQLError) throw wrong();
      const jwks = this.#jwt?.jwks;
      this.#log.error(
        { code: 'access.unavailable', jwks },
        'the keys of the identity provider cannot be had',
      );
      throw unavailable();
    }
    const user = known.jwt ? userIn(known.jwt.payload, this.#jwt?.roleClaim) : null;
    if (user && !user.role) throw roleless();
    return user as User | null;
  }

  /** Begins with the server, before anyone asks. */
  begin(payload: Parameters<NonNullable<Plugin['onYogaInit']>>[0]): void {
    this.#verifier?.onYogaInit(payload);
  }
}
