import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider that signs what it is told to, and counts how often its keys are fetched. */
export class IdentityProvider {
  readonly issuer = 'https://login.example/';
  readonly audience = 'chuxi';
  fetched = 0;
  isDown = false;
  readonly #server: Server;
  readonly #keys: { readonly own: CryptoKey; readonly strange: CryptoKey };

  static async start(): Promise<IdentityProvider> {
    const [own, strange] = [
      await generateKeyPair('RS256', { extractable: true }),
      await generateKeyPair('RS256'),
    ];
    const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
    const provider: IdentityProvider = new IdentityProvider(
      { own: own.privateKey, strange: strange.privateKey },
      createServer((_, response) => {
        provider.fetched++;
        if (provider.isDown) response.writeHead(500).end();
        else
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ keys: [jwk] }));
      }),
    );
    await new Promise<void>((resolve) => provider.#server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  private constructor(keys: { own: CryptoKey; strange: CryptoKey }, server: Server) {
    this.#keys = keys;
    this.#server = server;
  }

  get options() {
    const jwks = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/jwks.json`;
    return { jwks, issuer: this.issuer, audience: this.audience };
  }

  /** A token for a reader, an hour long, but for what is said otherwise; undefined leaves a claim out. */
  token(
    claims: Record<string, unknown> = {},
    { key = 'own', kid = 'own' }: { key?: 'own' | 'strange'; kid?: string } = {},
  ) {
    const now = Math.floor(Date.now() / 1_000);
    const all = {
      sub: 'chen',
      role: 'reader',
      iss: this.issuer,
      aud: this.audience,
      iat: now,
      exp: now + 3_600,
      ...claims,
    };
    const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return new SignJWT(said).setProtectedHeader({ alg: 'RS256', kid }).sign(this.#keys[key]);
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
