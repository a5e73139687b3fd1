import type { IncomingMessage, RequestListener } from 'node:http';
import { isLoopback } from './loopback.ts';

/** From where requests may come. */
export interface Reach {
  /** Whether it listens for this machine alone. */
  readonly loopback: boolean;
  /** Where others reach it by a proxy: https://chuxi.example. */
  readonly publicUrl: URL | null;
  /** Origins of other pages that may ask: https://maps.example; `*` for all. */
  readonly cors: readonly string[];
  /** Whether those who ask have to say who they are. */
  readonly authenticated: boolean;
}

type Refused = 'serve.foreign-host' | 'serve.foreign-origin' | 'serve.forwarded';

/**
 * Takes only requests that were meant for this server and, where a page sent them, a page that may. A name elsewhere
 * that is made to lead to 127.0.0.1 would else let any page that someone opens read the graph.
 */
export const guarded =
  (
    handle: RequestListener,
    reach: Reach,
    onRefused: (code: string) => void = () => undefined,
  ): RequestListener =>
  (request, response) => {
    const code = whyNot(request, reach);
    if (!code) return handle(request, response);
    onRefused(code);
    const body = JSON.stringify({ errors: [{ message: MESSAGES[code], extensions: { code } }] });
    response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' }).end(body);
  };

const MESSAGES: Readonly<Record<Refused, string>> = {
  'serve.foreign-host':
    'expected a request to this machine: 127.0.0.1, localhost or [::1], or the address that --public gives',
  'serve.foreign-origin': 'expected a request of a page of this server, or of an origin that --cors gives',
  'serve.forwarded':
    'expected a request straight from this machine, got one that a proxy passed on; serve with --public and tokens',
};

function whyNot({ headers }: IncomingMessage, reach: Reach): Refused | null {
  const host = urlOf(`http://${headers.host ?? ''}`);
  if (!host || (reach.loopback && !isLoopback(host.hostname) && host.host !== reach.publicUrl?.host))
    return 'serve.foreign-host';
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  if (isForwarded && reach.loopback && !reach.authenticated) return 'serve.forwarded';
  return mayAsk(headers, host, reach) ? null : 'serve.foreign-origin';
}

function mayAsk(
  headers: IncomingMessage['headers'],
  host: URL,
  { loopback, publicUrl, cors }: Reach,
): boolean {
  const { origin } = headers;
  // without Origin, a browser says so of what another page makes it ask; opening a link is no such thing
  if (origin === undefined)
    return (
      headers['sec-fetch-site'] !== 'cross-site' ||
      headers['sec-fetch-mode'] === 'navigate' ||
      cors.includes('*')
    );
  if (cors.includes('*') || cors.includes(origin) || origin === publicUrl?.origin) return true;
  const page = urlOf(origin);
  if (!page) return false;
  return loopback ? isLoopback(page.hostname) : page.host === host.host;
}

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** The address of whoever asks: behind a proxy of ours, the one that it says. */
export function addressOf(request: IncomingMessage, { publicUrl }: Pick<Reach, 'publicUrl'>): string {
  const said =
    publicUrl && [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim();
  return said || (request.socket.remoteAddress ?? '');
}
