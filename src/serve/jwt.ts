import { generateKeyPairSync } from 'node:crypto';
import { createRemoteJwksSigningKeyProvider, useJWT } from '@graphql-yoga/plugin-jwt';
import { z } from 'zod';
import { Failure } from '../model/index.ts';
import { may, type User, USER_ROLES, type UserRole } from './access.ts';

/** Signed elsewhere, with a key that is fetched. */
export const JWT_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
] as const;
export type JwtAlgorithm = (typeof JWT_ALGORITHMS)[number];

/** Who signs tokens, and which of them are for this server. */
export interface JwtOptions {
  /** Address of the keys: https://login.example/.well-known/jwks.json. */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
  /** RS256 and ES256 when left out. Never one with a shared key, and never none. */
  readonly algorithms?: readonly JwtAlgorithm[];
  /** Name of the claim that holds the role, or several; `a.b` is b within a. `role` when left out. */
  readonly roleClaim?: string;
}

/** What a token says, when it has been verified. */
export type Claims = Readonly<Record<string, unknown>>;

/** The part of yoga's plugin that reads a request's token, verifies it and puts its claims into the server's context. */
export type Verifying = Required<Pick<ReturnType<typeof useJWT>, 'onYogaInit' | 'onRequestParse'>>;

const KEPT_FOR = 600_000;
const PATIENCE = 5_000;
const FETCHES_PER_MINUTE = 10;

/** Keys are fetched once and kept for ten minutes; whoever makes up names of keys causes few fetches. */
export function verifying(options: JwtOptions): Verifying {
  const plugin = useJWT({
    signingKeyProviders: [keysOf(options.jwks)],
    tokenVerification: {
      algorithms: [...(options.algorithms ?? (['RS256', 'ES256'] as const))],
      issuer: options.issuer,
      audience: options.audience,
      clockTolerance: 5,
    },
    reject: { missingToken: true, invalidToken: true },
    extendContext: 'jwt',
  });
  return plugin as Verifying;
}

function keysOf(jwksUri: string) {
  const remote = createRemoteJwksSigningKeyProvider({
    jwksUri,
    cache: true,
    cacheMaxAge: KEPT_FOR,
    timeout: PATIENCE,
    rateLimit: true,
    jwksRequestsPerMinute: FETCHES_PER_MINUTE,
  });
  const nobodysKey = makeNobodysKey();
  return async (kid?: string): Promise<string> => {
    try {
      return (await remote(kid)) ?? nobodysKey;
    } catch (error) {
      // a token of an unknown key is a wrong token; that the keys cannot be had is no fault of the token
      if (error instanceof Error && /^(?:SigningKeyNotFound|JwksRateLimit)Error$/.test(error.name))
        return nobodysKey;
      throw error;
    }
  };
}

/** Has signed nothing. */
const makeNobodysKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString();

/**
 * Whom the claims name; null where they do not say who and until when.
 *
 * @param roleClaim see {@link JwtOptions}
 */
export function userIn(claims: Claims, roleClaim = 'role'): { name: string; role: UserRole | null } | null {
  const { sub, exp } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof exp !== 'number') return null;
  const said = claims[roleClaim] ?? roleClaim.split('.').reduce<unknown>(within, claims);
  const roles = (Array.isArray(said) ? said : [said]).filter(isRole);
  return {
    name: sub,
    role: roles.reduce<User['role'] | null>((best, role) => (best && may(best, role) ? best : role), null),
  };
}

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Claims)[name]
    : undefined;

const isRole = (value: unknown): value is UserRole => USER_ROLES.includes(value as UserRole);

const ENVIRONMENT = {
  jwks: 'CHUXI_JWKS_URL',
  issuer: 'CHUXI_JWT_ISSUER',
  audience: 'CHUXI_JWT_AUDIENCE',
  algorithms: 'CHUXI_JWT_ALGORITHMS',
  roleClaim: 'CHUXI_JWT_ROLE_CLAIM',
} as const;

const GIVEN = z.object({
  jwks: z.url({ protocol: /^https?$/ }),
  issuer: z.string().min(1),
  audience: z.string().min(1),
  algorithms: z.array(z.enum(JWT_ALGORITHMS)).min(1).optional(),
  roleClaim: z.string().min(1).optional(),
});

/**
 * The options as the environment gives them; null where it gives none.
 *
 * @throws Failure where some are missing or wrong
 */
export function jwtIn(env: Readonly<Record<string, string | undefined>>): JwtOptions | null {
  const value = (name: keyof typeof ENVIRONMENT) => env[ENVIRONMENT[name]] || undefined;
  if (Object.values(ENVIRONMENT).every((name) => !env[name])) return null;
  const given = GIVEN.safeParse({
    jwks: value('jwks'),
    issuer: value('issuer'),
    audience: value('audience'),
    algorithms: value('algorithms')?.split(/[\s,]+/),
    roleClaim: value('roleClaim'),
  });
  if (given.success) return given.data as JwtOptions;
  const name = ENVIRONMENT[given.error.issues[0]?.path[0] as keyof typeof ENVIRONMENT];
  throw new Failure(
    'serve.jwt',
    `expected ${ENVIRONMENT.jwks}, ${ENVIRONMENT.issuer} and ${ENVIRONMENT.audience} for tokens of an identity provider, got no usable ${name}`,
    `set all three, and with ${ENVIRONMENT.algorithms} none but ${JWT_ALGORITHMS.join(', ')}`,
    { details: { name } },
  );
}
